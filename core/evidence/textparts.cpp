// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/textparts.h"

#include "core/evidence/linemarks.h"
#include "core/parse/textlines.h"

#include <algorithm>
#include <vector>

namespace kerbscope {

namespace {

constexpr qsizetype maxParts = 400;

/// Lines up to the next empty one, with the mark that they carry.
struct Paragraph {
    qsizetype first = 0; ///< line
    qsizetype last = 0;
};

/// A run of lines of one kind.
struct Run {
    LineMark mark = LineMark::None;
    qsizetype first = 0;
};

class Splitter
{
public:
    explicit Splitter(const QList<TextLine> &lines)
        : m_lines(lines)
    {
    }

    QList<TextPart> split(QStringView text)
    {
        cutIntoRuns();
        takeProseApart();
        QList<TextPart> parts;
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            const qsizetype next = i + 1 < m_runs.size() ? m_runs[i + 1].first : m_lines.size();
            const qsizetype begin = i == 0 ? 0 : m_lines[m_runs[i].first].text.data() - text.data();
            const qsizetype end = next < m_lines.size() ? m_lines[next].text.data() - text.data() : text.size();
            parts << TextPart { begin, end - begin, m_lines[m_runs[i].first].number, m_lines[next - 1].number, isWords(m_runs[i].mark), m_isCapped && next == m_lines.size() };
        }
        return parts;
    }

private:
    static bool isWords(LineMark mark) { return mark == LineMark::Prose || mark == LineMark::Page; }
    bool isEmpty(qsizetype line) const { return m_lines[line].text.trimmed().isEmpty(); }

    void cutIntoRuns()
    {
        m_runs << Run { LineMark::None, 0 };
        MarkReader marks;
        m_marked.resize(m_lines.size());
        qsizetype lastMarked = -1;
        qsizetype prompt = -1; // of a command that only shows a file
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const LineMark mark = marks.read(m_lines[at].text);
            if (marks.isPromptLine())
                prompt = at;
            if (mark == LineMark::None)
                continue;
            Run &run = m_runs.last();
            if (run.mark == LineMark::None) {
                run.mark = mark;
            } else {
                const bool changes = mark != run.mark && !marks.goesWith(run.mark);
                const qsizetype words = !changes && (mark == LineMark::Listing || mark == LineMark::Trace) ? wordsBetween(lastMarked + 1, at) : at;
                if ((changes || words < at) && m_runs.size() >= maxParts) {
                    m_isCapped = true;
                } else if (words < at) {
                    m_runs << Run { LineMark::Prose, words };
                    m_runs << Run { mark, beginning(at, lastMarked, prompt, marks.isPromptLine()) };
                } else if (changes) {
                    m_runs << Run { mark, beginning(at, lastMarked, prompt, marks.isPromptLine()) };
                }
            }
            m_marked[at] = true;
            lastMarked = at;
        }
    }

    /// Where the kind that shows at line `at` begins: at its prompt, or at the head of its paragraph where nothing of the old
    /// kind stands in it.
    qsizetype beginning(qsizetype at, qsizetype lastMarked, qsizetype prompt, bool isPrompt) const
    {
        if (isPrompt)
            return at;
        if (prompt > lastMarked)
            return prompt;
        qsizetype first = at;
        while (first - 1 > lastMarked && !isEmpty(first - 1))
            --first;
        return first - 1 == lastMarked ? at : first;
    }

    /// The first line of a paragraph of prose that mentions something and stands alone between two marked lines; `end` where
    /// there is none.
    qsizetype wordsBetween(qsizetype first, qsizetype end) const
    {
        if (end - first < 3)
            return end;
        for (qsizetype at = first; at < end;) {
            const Paragraph paragraph = paragraphFrom(at, end);
            const bool standsAlone = paragraph.first > first && paragraph.last < end;
            if (standsAlone && isProse(paragraph) && says(paragraph.first, paragraph.last))
                return paragraph.first;
            at = paragraph.last;
        }
        return end;
    }

    /// Prose that mentions something, in front of the first marked line, between two runs, or behind the last one.
    void takeProseApart()
    {
        if (m_runs.first().mark == LineMark::None)
            return; // nothing is known of this text: it stays whole
        QList<Run> runs;
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            const qsizetype end = i + 1 < m_runs.size() ? m_runs[i + 1].first : m_lines.size();
            const Run &run = m_runs[i];
            qsizetype from = run.first;
            if (i == 0) {
                const qsizetype head = proseEnd(run.first, end);
                if (head > run.first) {
                    runs << Run { LineMark::Prose, run.first };
                    from = head;
                }
            }
            runs << Run { run.mark, from };
            if (run.mark == LineMark::Prose)
                continue;
            // An event ends with the words of its description.
            const qsizetype tail = run.mark == LineMark::Event ? end : proseBegin(from, end);
            if (tail < end && tail > from)
                runs << Run { LineMark::Prose, tail };
        }
        m_runs = runs;
    }

    Paragraph paragraphFrom(qsizetype line, qsizetype end) const
    {
        while (line < end && isEmpty(line))
            ++line;
        Paragraph paragraph { line, line };
        while (paragraph.last < end && !isEmpty(paragraph.last))
            ++paragraph.last;
        return paragraph;
    }

    /// Sentences, or a line of a greeting.
    bool isProse(const Paragraph &paragraph) const
    {
        bool sentence = paragraph.last - paragraph.first == 1 && isGreeting(m_lines[paragraph.first].text);
        for (qsizetype at = paragraph.first; at < paragraph.last; ++at) {
            if (m_marked[at] || !mayBeProse(m_lines[at].text))
                return false;
            sentence = sentence || isSentence(m_lines[at].text);
        }
        return sentence;
    }

    bool says(qsizetype first, qsizetype last) const
    {
        for (qsizetype at = first; at < last; ++at) {
            if (mentionsSomething(m_lines[at].text))
                return true;
        }
        return false;
    }

    /// Behind the last paragraph of prose at the head of [first, end); `first` where there is none worth a part.
    qsizetype proseEnd(qsizetype first, qsizetype end) const
    {
        qsizetype at = first;
        bool worth = false;
        while (at < end) {
            const Paragraph paragraph = paragraphFrom(at, end);
            if (paragraph.first >= end || !isProse(paragraph))
                break;
            worth = worth || says(paragraph.first, paragraph.last);
            at = paragraph.last;
        }
        return worth && at < end ? paragraphFrom(at, end).first : first;
    }

    /// The line where prose at the tail of [first, end) begins; `end` where there is none worth a part.
    qsizetype proseBegin(qsizetype first, qsizetype end) const
    {
        qsizetype begin = end;
        qsizetype at = end;
        // From the end: paragraph by paragraph, as long as they are prose.
        while (at > first) {
            qsizetype last = at;
            while (last > first && isEmpty(last - 1))
                --last;
            qsizetype head = last;
            while (head > first && !isEmpty(head - 1))
                --head;
            if (head <= first || !isProse({ head, last }))
                break;
            begin = head;
            at = head;
        }
        return begin < end && says(begin, end) ? begin : end;
    }

    const QList<TextLine> &m_lines;
    QList<Run> m_runs;
    std::vector<bool> m_marked;
    bool m_isCapped = false;
};

} // namespace

QList<TextPart> splitText(QStringView text)
{
    const Result<QList<TextLine>> lines = splitLines(text);
    if (!lines || lines->isEmpty())
        return { TextPart { 0, text.size(), 1, 1, false } };
    return Splitter(*lines).split(text);
}

} // namespace kerbscope

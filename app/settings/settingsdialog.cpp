// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settingsdialog.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/card.h"
#include "app/presentation/widgets/elidedcombo.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/settings/settingrow.h"
#include "app/settings/settingspanels.h"
#include "app/shared/places.h"
#include "app/shared/translations.h"
#include "app/shell/language.h"
#include "app/shell/navigator.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSaveFile>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int widthCharacters = 146;
constexpr int heightLines = 52;
constexpr int choiceCharacters = 20;

QString suggestedPath()
{
    return documentsFolder() + QStringLiteral("/kerbscope-settings.json");
}

} // namespace

SettingsDialog::SettingsDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    build();
    const QFontMetrics metrics(font());
    QSize size(metrics.averageCharWidth() * widthCharacters, metrics.height() * heightLines);
    if (parent)
        size = size.boundedTo(parent->size() * 0.94);
    resize(size);
    connect(&context.preferences, &Preferences::changed, this, &SettingsDialog::showValues);
    connect(&context.language, &Language::changed, this, [this] {
        const QString searched = m_search->text();
        build();
        m_search->setText(searched);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto *help = new QShortcut(QKeySequence::HelpContents, this);
    connect(help, &QShortcut::activated, this, [this] { m_context.navigator.openManual(QStringLiteral("settings")); });
}

SettingsDialog *SettingsDialog::openFor(const PageContext &context, QWidget *window)
{
    auto *dialog = window->findChild<SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new SettingsDialog(context, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void SettingsDialog::build()
{
    delete m_whole;
    m_sections.clear();
    m_rows.clear();
    m_show.clear();
    setWindowTitle(tr("Settings"));
    m_whole = new QWidget(this);
    layout()->addWidget(m_whole);
    m_search = new QLineEdit(m_whole);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setProperty("kind", QStringLiteral("search"));
    addSearchSign(m_search);
    addClearSign(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_message = new InlineMessage(m_whole);
    m_message->dismiss();
    m_scroll = new ScrollColumn(m_whole);
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->column()->setContentsMargins(0, 0, metrics::spaceS, 0);
    m_scroll->column()->setSpacing(metrics::spaceM);
    m_nothing = new ProseLabel(tr("No setting has these words."), m_scroll->content());
    m_nothing->hide();
    m_scroll->column()->addWidget(m_nothing);
    addAppearance();
    addWork();
    addCompany();
    addPanels();
    m_scroll->column()->addStretch(1);

    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_search);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addLayout(makeFoot());
    showValues();
    m_whole->show();
    m_search->setFocus();
}

QBoxLayout *SettingsDialog::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::spaceS);
    const auto add = [&](Icon icon, const QString &text, const QString &about, const std::function<void()> &run) {
        QPushButton *button = makeButton(icon, text, ButtonKind::Plain, m_whole);
        button->setAutoDefault(false);
        button->setToolTip(about);
        connect(button, &QPushButton::clicked, this, run);
        foot->addWidget(button);
    };
    add(Icon::Save, tr("Export…"), tr("Writes the settings to a file that another computer can take"), [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export the settings"), suggestedPath(), tr("Settings (*.json)"));
        if (!path.isEmpty())
            exportTo(path);
    });
    add(Icon::Open, tr("Import…"), tr("Takes the settings of a file; a bad file changes nothing"), [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import settings"), {}, tr("Settings (*.json)"));
        if (!path.isEmpty())
            importFrom(path);
    });
    add(Icon::Undo, tr("Defaults"), tr("Puts every setting back to what it was at the first start"), [this] { restoreDefaults(); });
    foot->addStretch(1);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Primary, m_whole);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    foot->addWidget(close);
    return foot;
}

SettingsDialog::Section &SettingsDialog::addSection(const QString &title)
{
    auto *card = new Card(m_scroll->content());
    card->setAccessibleName(title);
    card->body()->setSpacing(metrics::spaceL);
    card->body()->addWidget(sectionTitle(title, card));
    m_scroll->column()->addWidget(card);
    m_sections << Section { title, card, {}, {} };
    return m_sections.last();
}

SettingRow *SettingsDialog::addRow(SettingRow *row)
{
    m_sections.last().card->body()->addWidget(row);
    m_sections.last().rows << row;
    m_rows << row;
    return row;
}

SettingRow *SettingsDialog::addChoice(const QString &name, const QString &about, const QList<std::pair<QString, QVariant>> &choices,
    QVariant (*read)(const Settings &), void (*write)(Settings &, const QVariant &))
{
    auto *box = new ElidedCombo(choiceCharacters, m_whole);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    connect(box, &QComboBox::activated, this, [this, box, write] {
        change([&](Settings &values) { write(values, box->currentData()); });
    });
    m_show << [this, box, read] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, box->findData(read(m_context.preferences.values()))));
    };
    return addRow(new SettingRow(name, about, box));
}

SettingRow *SettingsDialog::addFlag(const QString &name, const QString &about, bool Settings::*flag)
{
    auto *box = new QCheckBox(name, m_whole);
    connect(box, &QCheckBox::clicked, this, [this, flag](bool on) { change([&](Settings &values) { values.*flag = on; }); });
    m_show << [this, box, flag] {
        if (box->isEnabled())
            box->setChecked(m_context.preferences.values().*flag);
    };
    return addRow(new SettingRow(name, about, box, true));
}

SettingRow *SettingsDialog::addLine(const QString &name, const QString &about, const QString &example,
    QString (*read)(const CompanyFacts &), Outcome (*write)(CompanyFacts &, const QString &))
{
    auto *line = new QLineEdit(m_whole);
    line->setPlaceholderText(example);
    line->setMaxLength(static_cast<int>(maxSettingText * 10));
    SettingRow *row = addRow(new SettingRow(name, about, line));
    connect(line, &QLineEdit::editingFinished, this, [this, line, row, write] {
        CompanyFacts facts = m_context.preferences.values().company;
        const Outcome taken = write(facts, line->text());
        row->setFault(taken ? QString() : taken.error().what + u' ' + taken.error().advice);
        if (taken)
            change([&](Settings &values) { values.company = facts; });
    });
    // What was typed and is no good stays, to be mended.
    m_show << [this, line, row, read] {
        if (row->fault().isEmpty() && !line->hasFocus())
            line->setText(read(m_context.preferences.company()));
    };
    return row;
}

void SettingsDialog::addAppearance()
{
    addSection(tr("Appearance"));
    QList<std::pair<QString, QVariant>> languages { { tr("Language of the system"), QString() } };
    for (const QString &code : languageCodes())
        languages << std::pair(languageName(code), QVariant(code));
    addChoice(tr("Language"), tr("Of the window and of the knowledge. Reports can be in another one."), languages,
        [](const Settings &values) { return QVariant(values.language); },
        [](Settings &values, const QVariant &value) { values.language = value.toString(); });
    addChoice(tr("Theme"), tr("Light, dark, or as the system has it when the program starts."),
        { { tr("As the system"), 0 }, { tr("Light"), 1 }, { tr("Dark"), 2 } },
        [](const Settings &values) { return QVariant(static_cast<int>(values.theme)); },
        [](Settings &values, const QVariant &value) { values.theme = static_cast<ThemeMode>(value.toInt()); });
    QList<std::pair<QString, QVariant>> sizes;
    for (const int percent : textSizeChoices())
        sizes << std::pair(tr("%1 %").arg(percent), QVariant(percent));
    addChoice(tr("Text size"), tr("Of all words in the window, on top of what the system says."), sizes,
        [](const Settings &values) { return QVariant(values.textPercent); },
        [](Settings &values, const QVariant &value) { values.textPercent = value.toInt(); });
}

void SettingsDialog::addWork()
{
    addSection(tr("Tickets and checks"));
    QList<std::pair<QString, QVariant>> times;
    for (const int minutes : noticeChoices())
        times << std::pair(minutes == 0 ? tr("Never") : tr("%n minutes before", nullptr, minutes), QVariant(minutes));
    addChoice(tr("Notice before a ticket ends"), tr("Tells when a sign-on ticket of this computer is about to end. The tickets are read every half minute; nothing leaves the computer."), times,
        [](const Settings &values) { return QVariant(values.noticeMinutes); },
        [](Settings &values, const QVariant &value) { values.noticeMinutes = value.toInt(); });
    lock(addFlag(tr("Live checks can be started"), tr("Checks ask DNS, domain controllers and the proxy, and say before whom. Without them nothing ever leaves this computer."), &Settings::checksEnabled),
        Preferences::Lockable::Checks);

    addSection(tr("Reports"));
    QList<std::pair<QString, QVariant>> languages { { tr("Language of the window"), QString() } };
    for (const QString &code : languageCodes())
        languages << std::pair(languageName(code), QVariant(code));
    addChoice(tr("Language of reports"), tr("What a new report begins with; it can be changed for each."), languages,
        [](const Settings &values) { return QVariant(values.reportLanguage); },
        [](Settings &values, const QVariant &value) { values.reportLanguage = value.toString(); });
    lock(addFlag(tr("Reports begin with names and addresses replaced"), tr("The same name always gets the same stand-in, such as USER-1 or HOST-2. It can be taken off for each report."), &Settings::redactReports),
        Preferences::Lockable::Redaction);
}

void SettingsDialog::addCompany()
{
    addSection(tr("Your company"));
    lock(addLine(tr("Proxy cloud"), tr("The realm of your web proxy’s cloud. The guide names it in its commands, and tickets of this realm count as the proxy’s."),
             QStringLiteral("ZSCALERTWO.NET"), [](const CompanyFacts &facts) { return facts.proxyCloud; },
             [](CompanyFacts &facts, const QString &typed) -> Outcome {
                 const Result<QStringList> realms = realmsFrom(typed);
                 if (!realms)
                     return realms.error();
                 if (realms->size() > 1)
                     return Error { ErrorKind::Malformed, tr("One realm is needed here."), {}, {} };
                 facts.proxyCloud = realms->value(0);
                 return Done {};
             }),
        Preferences::Lockable::ProxyCloud);
    lock(addLine(tr("Realms"), tr("The Windows domains or Kerberos realms in which your users sign on, with commas between them."),
             QStringLiteral("CORP.EXAMPLE.COM"), [](const CompanyFacts &facts) { return facts.realms.join(QStringLiteral(", ")); },
             [](CompanyFacts &facts, const QString &typed) -> Outcome {
                 const Result<QStringList> realms = realmsFrom(typed);
                 if (!realms)
                     return realms.error();
                 facts.realms = *realms;
                 return Done {};
             }),
        Preferences::Lockable::Realms);
    lock(addLine(tr("Helpdesk"), tr("How users reach you. It stands in the words to say to the user, and at the foot of reports."),
             QStringLiteral("+49 30 1234, help@example.com"), [](const CompanyFacts &facts) { return facts.helpdesk; },
             [](CompanyFacts &facts, const QString &typed) -> Outcome {
                 if (typed.size() > maxSettingText)
                     return Error { ErrorKind::TooLarge, tr("At most %1 characters are kept.").arg(maxSettingText), {}, {} };
                 facts.helpdesk = typed.simplified();
                 return Done {};
             }),
        Preferences::Lockable::Helpdesk);
}

void SettingsDialog::addPanels()
{
    const QList<SettingsPanel> panels = settingsPanels();
    for (const SettingsPanel &panel : panels) {
        Section &section = addSection(panel.title);
        section.panelWords = panel.about;
        auto *about = new ProseLabel(panel.about, section.card);
        setTone(about, Role::Muted);
        section.card->body()->addWidget(about);
        QWidget *widget = panel.make(m_context, section.card);
        if (auto *button = qobject_cast<QPushButton *>(widget))
            button->setAutoDefault(false);
        section.card->body()->addWidget(widget, 0, qobject_cast<QPushButton *>(widget) ? Qt::AlignLeft : Qt::Alignment());
    }
}

void SettingsDialog::lock(SettingRow *row, Preferences::Lockable what)
{
    if (!m_context.preferences.isLocked(what))
        return;
    row->lock(tr("The administrators of this computer laid this down (%1).").arg(m_context.preferences.policy().source));
    if (auto *box = qobject_cast<QCheckBox *>(row->control()))
        box->setChecked(what == Preferences::Lockable::Redaction);
}

void SettingsDialog::showValues()
{
    for (const std::function<void()> &show : std::as_const(m_show))
        show();
}

void SettingsDialog::change(const std::function<void(Settings &)> &how)
{
    Settings values = m_context.preferences.values();
    how(values);
    m_context.preferences.set(values);
}

void SettingsDialog::search(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Section &section : std::as_const(m_sections)) {
        bool anyHere = false;
        for (SettingRow *row : section.rows) {
            const bool fits = row->matches(words, section.title);
            row->setVisible(fits);
            anyHere = anyHere || fits;
        }
        if (section.rows.isEmpty()) {
            const QString text = (section.title + u' ' + section.panelWords).toCaseFolded();
            anyHere = std::ranges::all_of(words, [&](const QString &word) { return text.contains(word.toCaseFolded()); });
        }
        section.card->setVisible(anyHere);
        any = any || anyHere;
    }
    m_nothing->setVisible(!any);
}

bool SettingsDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = settingsToFile(m_context.preferences.values());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_message->showError({ ErrorKind::Io, tr("the settings could not be saved (%1)").arg(file.errorString()), { path, {}, {}, {} }, tr("Choose another place, or make room on the disk.") });
        return false;
    }
    m_message->showMessage(Role::Ok, tr("Saved as %1").arg(path));
    return true;
}

bool SettingsDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showError({ ErrorKind::Io, tr("the settings could not be read (%1)").arg(file.errorString()), { path, {}, {}, {} }, tr("Nothing was changed.") });
        return false;
    }
    const Result<Settings> read = settingsFromFile(file.read(maxSettingsFileBytes + 1), m_context.preferences.values());
    if (!read) {
        m_message->showError(read.error().inSource(path));
        return false;
    }
    for (SettingRow *row : std::as_const(m_rows))
        row->setFault({});
    // Before they take effect: another language makes this dialog anew.
    m_message->showMessage(Role::Ok, tr("The settings of %1 hold now. What the administrators laid down stays.").arg(path));
    m_context.preferences.set(*read);
    return true;
}

void SettingsDialog::restoreDefaults()
{
    const Settings before = m_context.preferences.values();
    Settings values;
    values.windowGeometry = before.windowGeometry;
    for (SettingRow *row : std::as_const(m_rows))
        row->setFault({});
    m_message->showMessage(Role::Ok, tr("Every setting is as at the first start."));
    m_message->addAction(tr("Undo"), [this, before] {
        m_message->dismiss();
        m_context.preferences.set(before);
    });
    m_context.preferences.set(values);
}

} // namespace kerbscope::ui

// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capturereaders.h"

#include "core/evidence/capture/capturefindings.h"
#include "core/evidence/capture/capturereader.h"
#include "core/evidence/capture/keeptelling.h"
#include "core/parse/capturefile.h"

namespace kerbscope {

Recognition recogniseCapture(const ReaderInput &input)
{
    const auto file = CaptureFile::open(input.bytes);
    if (!file)
        return {};
    return { 100, EvidenceKind::Capture, QStringLiteral("it begins as a %1 capture").arg(file->formatName()) };
}

Result<Imported> readCaptureEvidence(const ReaderInput &input, const ImportContext &context)
{
    CaptureProgress progress;
    if (context.progress)
        progress = [&](qint64 read, qint64 total) {
            context.progress(read, total);
            return true;
        };
    Result<CaptureReport> report = readCapture(input.bytes, progress);
    if (!report)
        return report.error();
    Imported imported;
    imported.evidence.kind = EvidenceKind::Capture;
    imported.findings = findingsOf(*report, context);
    keepTelling(*report, maxCaseMessages);
    for (const ReadWarning &warning : report->warnings)
        imported.evidence.warnings << warning.toString();
    imported.capture = std::move(*report);
    return imported;
}

} // namespace kerbscope

// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/casesamples.h"

#include "core/evidence/codefindings.h"
#include "tests/app/support/desk.h"

namespace kerbscope::tests {

namespace {

using namespace std::chrono_literals;

const char *const titles[] = { "jdoe, page 471000", "Frau Schmidt", "", "Buchhaltung, dritter Stock: seit dem Neustart fragt jeder Browser nach dem Kennwort",
    "Müller, VPN", "kiosk-17", "Durand", "山田さん" };
const char *const codes[] = { "zen:471000", "krb:24", "krb:37", "zen:441000", "krb:7", "ntstatus:0xC000006D" };
const char *const tags[] = { "vpn", "branch office", "after the patch day", "kiosk" };

} // namespace

void keepSampleCases(Desk &desk)
{
    Result<CaseStore> store = CaseStore::open(desk.caseFolder());
    if (!store)
        return;
    const QList<CauseInfo> &causes = desk.session().knowledge().causes;
    for (int i = 0; i < 26; ++i) {
        Case made = newCase(QString::fromUtf8(titles[i % 8]), Desk::now() - std::chrono::hours(5 + i * i * 3));
        for (int code = 0; code <= i % 2; ++code)
            addEvidence(made, importCode(QLatin1String(codes[(i * i + code) % 6]), made.createdAt), made.createdAt);
        made.state = static_cast<CaseState>((i * 7) % 4);
        for (int tag = 0; tag < i % 3; ++tag)
            made.tags << QLatin1String(tags[(i + tag) % 4]);
        made.notes = QStringLiteral("Called at nine; the colleague beside works. Sent the collector script.");
        if (i % 4 != 3) {
            const Instant at = made.createdAt + std::chrono::seconds(40 + i * i * 45);
            made.conclusion = Conclusion { {}, at, at };
            for (int cause = 0; cause < 4; ++cause) {
                const CauseInfo &info = causes.at((i % 5 * 7 + cause * 3) % causes.size());
                made.conclusion->causes << ConcludedCause { info.id, info.title, cause == 0 ? 0.91 : 0.03 };
            }
        }
        if (i == 1 && !causes.isEmpty())
            made.refused << causes.first().id;
        made.changedAt = made.createdAt + 2h;
        (void)store->save(made);
    }
    desk.shelf().changedElsewhere({});
}

} // namespace kerbscope::tests

// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the next question takes after an answer, with the whole knowledge.

#include "core/catalog/catalog.h"
#include "core/diagnosis/diagnosis.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>

using namespace kerbscope;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto catalog = Catalog::open(QCoreApplication::applicationDirPath() + QStringLiteral("/catalog.sqlite"));
    if (!catalog) {
        std::fprintf(stderr, "%s\n", qPrintable(catalog.error().toString()));
        return 1;
    }
    const KnowledgeBase knowledge = catalog->knowledge();
    std::printf("%lld causes, %lld findings\n", static_cast<long long>(knowledge.causes.size()), static_cast<long long>(knowledge.findings.size()));

    // An interview that answers whatever is asked next with its likeliest value, from the page code on.
    QList<Finding> findings { Finding { QStringLiteral("code.zen"), QStringLiteral("471000"), QStringLiteral("e1"), {} } };
    std::vector<QList<Finding>> stations;
    for (int i = 0; i < 12; ++i) {
        stations.push_back(findings);
        const Diagnosis diagnosis = diagnose(knowledge, findings);
        if (diagnosis.next.isEmpty())
            break;
        const FindingInfo *asked = knowledge.finding(diagnosis.next.first().finding);
        const auto likeliest = std::ranges::max_element(asked->values, {}, &FindingValueInfo::base);
        findings << Finding { asked->id, likeliest->id, QStringLiteral("e%1").arg(i + 2), {} };
    }
    double sum = 0;
    figures::print("ranking and next question after an answer", figures::microseconds(600, [&](int i) {
        sum += diagnose(knowledge, stations[static_cast<std::size_t>(i) % stations.size()]).causes.first().probability;
    }));
    return sum > 0 ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/casefiledialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QRegularExpression>

namespace kerbscope::ui {

namespace {

struct CaseFileDialog {
    Q_DECLARE_TR_FUNCTIONS(CaseFileDialog)
};

const QString ending = QStringLiteral(".kscase");

/// The title without what some system does not allow in a name.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title.left(80);
    name.replace(forbidden, QStringLiteral("-"));
    name = name.trimmed();
    return (name.isEmpty() ? QStringLiteral("case") : name) + ending;
}

} // namespace

QString caseFileFilter() { return CaseFileDialog::tr("Cases (*.kscase)"); }

QString askWhereToSaveCase(QWidget *parent, const QString &caption, const QString &folder, const QString &title)
{
    const QString proposed = folder.isEmpty() ? fileNameOf(title) : folder + u'/' + fileNameOf(title);
    const QString path = QFileDialog::getSaveFileName(parent, caption, proposed, caseFileFilter());
    return path.isEmpty() || path.endsWith(ending) ? path : path + ending;
}

} // namespace kerbscope::ui

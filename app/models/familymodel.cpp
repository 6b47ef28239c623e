// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/familymodel.h"

#include "app/models/roles.h"

#include <QCoreApplication>

#include <algorithm>

namespace kerbscope::ui {

namespace {

struct AreaOf {
    const char *title;
    QStringList families;
};

/// Which families stand together; one that is named nowhere, of a company's pack for instance, comes under the last
/// title.
QList<AreaOf> areas()
{
    auto list = [](const char *ids) { return QString::fromLatin1(ids).split(u' '); };
    return {
        { QT_TRANSLATE_NOOP("kerbscope::ui::FamilyModel", "Proxy and web"), list("zen chromium firefox curl squid mod_auth_gssapi") },
        { QT_TRANSLATE_NOOP("kerbscope::ui::FamilyModel", "Kerberos"),
            list("krb kdc-status kpasswd padata msg-type name-type authdata pac-type addr-type transited key-usage") },
        { QT_TRANSLATE_NOOP("kerbscope::ui::FamilyModel", "Encryption, flags, options"),
            list("etype supported-etypes checksum ticket-flag kdc-option ap-option") },
        { QT_TRANSLATE_NOOP("kerbscope::ui::FamilyModel", "Windows"),
            list("event event-field recommendation ntstatus sspi win32 logon-type") },
        { QT_TRANSLATE_NOOP("kerbscope::ui::FamilyModel", "Libraries and programs"),
            list("mit heimdal gss-major gss-minor java sssd winbind") },
        { QT_TRANSLATE_NOOP("kerbscope::ui::FamilyModel", "The klist command"), list("klist klist-field") },
        { QT_TRANSLATE_NOOP("kerbscope::ui::FamilyModel", "More"), {} },
    };
}

} // namespace

FamilyModel::FamilyModel(const QList<Family> &families, QObject *parent)
    : QAbstractItemModel(parent)
{
    m_areas.append({ tr("All codes"), {} });
    const QList<AreaOf> order = areas();
    for (const AreaOf &area : order)
        m_areas.append({ tr(area.title), {} });
    for (const Family &family : families) {
        const auto home =
            std::ranges::find_if(order, [&](const AreaOf &area) { return area.families.contains(family.id); });
        const qsizetype row = home == order.end() ? order.size() : home - order.begin() + 1;
        m_areas[row].families << family;
    }
    m_areas.removeIf(
        [](const Area &area) { return area.families.isEmpty() && area.title != FamilyModel::tr("All codes"); });
}

void FamilyModel::setResultCounts(const std::optional<QHash<QString, int>> &counts)
{
    m_counts = counts;
    for (int row = 0; row < m_areas.size(); ++row) {
        const QModelIndex area = index(row, 0);
        Q_EMIT dataChanged(area, area);
        if (const int families = rowCount(area); families > 0)
            Q_EMIT dataChanged(index(0, 0, area), index(families - 1, 0, area));
    }
}

QModelIndex FamilyModel::indexOf(const QString &family) const
{
    for (int row = 0; row < m_areas.size(); ++row) {
        const QList<Family> &families = m_areas[row].families;
        const auto found = std::ranges::find(families, family, &Family::id);
        if (found != families.end())
            return index(static_cast<int>(found - families.begin()), 0, index(row, 0));
    }
    return index(0, 0);
}

QStringList FamilyModel::familiesOf(const QModelIndex &index) const
{
    QStringList ids;
    if (index.parent().isValid()) {
        ids << index.data(IdRole).toString();
    } else if (index.isValid()) {
        for (const Family &family : m_areas[index.row()].families)
            ids << family.id;
    }
    return ids;
}

QModelIndex FamilyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    // The internal number of a family is the row of its area plus one; an area has 0.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FamilyModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int FamilyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_areas.size());
    return parent.internalId() == 0 ? static_cast<int>(m_areas[parent.row()].families.size()) : 0;
}

int FamilyModel::columnCount(const QModelIndex &) const { return 1; }

int FamilyModel::countOf(const Family &family) const { return m_counts ? m_counts->value(family.id) : family.count; }

int FamilyModel::countOf(const Area &area) const
{
    int count = 0;
    for (const Family &family : area.families)
        count += countOf(family);
    return count;
}

QVariant FamilyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isFamily = index.internalId() != 0;
    const Area &area = m_areas[isFamily ? static_cast<qsizetype>(index.internalId()) - 1 : index.row()];
    const Family *family = isFamily ? &area.families[index.row()] : nullptr;
    auto count = [&] {
        if (family)
            return countOf(*family);
        if (!area.families.isEmpty())
            return countOf(area);
        int all = 0;
        for (const Area &one : m_areas)
            all += countOf(one);
        return all;
    };
    switch (role) {
    case Qt::DisplayRole:
        return family ? family->title : area.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(family ? family->title : area.title).arg(count());
    case Qt::ToolTipRole:
        return family ? QStringLiteral("%1: %2").arg(family->title, family->seen).toHtmlEscaped() : QString();
    case IdRole:
        return family ? family->id : QString();
    case CountRole:
        return count();
    default:
        return {};
    }
}

} // namespace kerbscope::ui

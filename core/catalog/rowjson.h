// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kerbscope {

/// How the parts of rows are kept as JSON in the catalog's columns; keys are those of the YAML.
QJsonArray toJson(const QStringList &texts);
QJsonArray toJson(const QList<Step> &steps);
QJsonArray toJson(const QList<Occurrence> &occurrences);
QJsonObject toJson(const FindingInfo &finding);
QJsonObject toJson(const CauseInfo &cause);
QJsonObject toJson(const PackInfo &pack);

QStringList textsFromJson(const QJsonArray &array);
QList<Step> stepsFromJson(const QJsonArray &array);
QList<Occurrence> occurrencesFromJson(const QJsonArray &array);
FindingInfo findingFromJson(const QJsonObject &object);
CauseInfo causeFromJson(const QJsonObject &object);
PackInfo packFromJson(const QJsonObject &object);

} // namespace kerbscope

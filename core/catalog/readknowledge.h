// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/fieldreader.h"

namespace kerbscope {

/// Adds what one YAML file says to the draft. A file may hold any of: sources, families, codes (with the defaults
/// family, source, kind, seen, standing, raisedBy), findings, causes, synonyms, proxyRealms. Form is checked here; what
/// the rows mean to each other is checked in checkknowledge.h.
void readKnowledge(const QByteArray &bytes, const QString &name, KnowledgeDraft &draft, Problems &problems);

/// The lists of an opened file, without what other keys it may have; the caller calls finish().
void readKnowledgeLists(FieldReader &fields, const YamlNode &root, KnowledgeDraft &draft, Problems &problems);

/// The parts of it, by topic.
void readSources(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems);
void readFamilies(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems);
void readCodes(
    const QList<const YamlNode *> &rows, const YamlNode &defaults, KnowledgeDraft &draft, Problems &problems);
void readFindings(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems);
void readCauses(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems);
void readSynonyms(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems);
void readProxyRealms(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems);

/// Who acts or owns: one of the people of the knowledge's README.
QString readWho(FieldReader &fields, const QString &key);

/// Steps of a remedy, an action or a verification: {who, do, command}.
QList<Step> readSteps(FieldReader &fields, const QString &key);

} // namespace kerbscope

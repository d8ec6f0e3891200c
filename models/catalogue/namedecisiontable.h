// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/namedecision.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

// Decisions on names as a table of text, to be kept in a file and given to others.

/// The word for a kind of decision in tables and in the library.
QString toKey(DecisionKind kind);
std::optional<DecisionKind> decisionKind(const QString &key);

/// One decision a line, columns separated by tabs, UTF-8; the first lines say what it is.
QByteArray decisionsToTsv(const QList<NameDecision> &decisions);
/// And back. Lines that do not fit are left out and named in `errors`, each a sentence in the
/// person's language.
QList<NameDecision> decisionsFromTsv(const QByteArray &tsv, QStringList *errors = nullptr);

} // namespace PlanLens

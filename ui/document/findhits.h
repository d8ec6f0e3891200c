#pragma once

#include "document/anchormap.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// Text as it is compared while finding: small letters, full-width forms as half-width ones. Every
/// character stays one character.
QString foldForFinding(const QString &text);

/// Where `query` stands in a text that was folded, in order, without overlaps.
QList<TextRange> findHits(const QString &foldedText, const QString &query);

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/zippackage.h"
#include "sheetmaking/sheetexchange.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace PlanLens {

/// The parts of a document that are the same for every sheet (resources/docx): styles, settings,
/// fonts by name, footers with the page's number, and the list of types, which comes first.
QList<PackagePart> fixedDocxParts();

/// Title, author and day; and what the document part refers to. Pictures are rIdPicture0 …
QByteArray docxCoreProperties(const QString &title, const QDate &day);
QByteArray docxRelationships(qsizetype pictures);

/// A picture in a line of text, w:r.
QString docxPicture(const SheetPicture &picture, qsizetype index);

} // namespace PlanLens

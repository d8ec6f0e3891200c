// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace PlanLens::Testing {

/// The parts of a small DOCX file, as the XML inside their root elements.
struct TestDocx
{
    QString body;
    QString styles;
    QString numbering;
    QString footnotes;
};

/// The file. Prefixes: `w` for WordprocessingML, `mc` for alternatives, `wps` for text boxes.
QByteArray docxOf(const TestDocx &document);

/// A paragraph of one run; `properties` go into its `w:pPr`.
QString paragraph(const QString &text, const QString &properties = {});
/// A cell with these paragraphs' XML; `properties` go into its `w:tcPr`.
QString cell(const QString &content, const QString &properties = {});
/// A row of cells' XML; `properties` go into its `w:trPr`.
QString row(const QStringList &cells, const QString &properties = {});
QString table(const QStringList &rows);
/// A row of cells that hold a paragraph each.
QString textRow(const QStringList &texts);

} // namespace PlanLens::Testing

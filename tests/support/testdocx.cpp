// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdocx.h"

#include "support/testzip.h"

namespace PlanLens::Testing {

namespace {

const QString officeTypes =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

QByteArray part(const QString &root, const QString &content)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
               "<w:%1 xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
               " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
               " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
               " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
               "%2</w:%1>")
        .arg(root, content)
        .toUtf8();
}

QString relationship(const QString &type, const QString &target)
{
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2%1\" Target=\"%3\"/>")
        .arg(type, officeTypes, target);
}

QByteArray relationships(const QString &content)
{
    return QStringLiteral("<Relationships "
                          "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                          "%1</Relationships>")
        .arg(content)
        .toUtf8();
}

} // namespace

QByteArray docxOf(const TestDocx &document)
{
    QString targets;
    QList<std::pair<QByteArray, QByteArray>> parts{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relationships(relationship(QStringLiteral("officeDocument"),
                                                   QStringLiteral("word/document.xml")))},
        {"word/document.xml",
         part(QStringLiteral("document"),
              QStringLiteral("<w:body>%1<w:sectPr/></w:body>").arg(document.body))}};
    const auto add = [&](const QString &name, const QString &content) {
        if (content.isEmpty())
            return;
        parts.append({"word/" + name.toUtf8() + ".xml", part(name, content)});
        targets += relationship(name, name + QStringLiteral(".xml"));
    };
    add(QStringLiteral("styles"), document.styles);
    add(QStringLiteral("numbering"), document.numbering);
    add(QStringLiteral("footnotes"), document.footnotes);
    parts.append({"word/_rels/document.xml.rels", relationships(targets)});
    return zipOf(parts);
}

QString paragraph(const QString &text, const QString &properties)
{
    return QStringLiteral("<w:p><w:pPr>%1</w:pPr><w:r><w:t xml:space=\"preserve\">%2</w:t></w:r>"
                          "</w:p>")
        .arg(properties, text);
}

QString cell(const QString &content, const QString &properties)
{
    return QStringLiteral("<w:tc><w:tcPr>%1</w:tcPr>%2</w:tc>").arg(properties, content);
}

QString row(const QStringList &cells, const QString &properties)
{
    return QStringLiteral("<w:tr><w:trPr>%1</w:trPr>%2</w:tr>")
        .arg(properties, cells.join(QString()));
}

QString table(const QStringList &rows)
{
    return QStringLiteral("<w:tbl><w:tblPr/>%1</w:tbl>").arg(rows.join(QString()));
}

QString textRow(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(paragraph(text)));
    return row(cells);
}

} // namespace PlanLens::Testing

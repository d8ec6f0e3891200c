// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/docxwriter.h"

namespace PlanLens {

namespace {

bool isAllowed(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0x20 ? code < 0xFFFE : code == '\t' || code == '\n' || code == '\r';
}

/// Half of a character beyond the basic plane is none.
bool isTorn(const QString &text, qsizetype i)
{
    if (text.at(i).isHighSurrogate())
        return i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate();
    return text.at(i).isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

QString sizeProperties(int halfPoints)
{
    return halfPoints > 0
               ? QStringLiteral("<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>").arg(halfPoints)
               : QString();
}

/// How the raised number of a note looks.
QString noteLook(int halfPoints = 0)
{
    return QStringLiteral("<w:rPr><w:rStyle w:val=\"FootnoteReference\"/>%1</w:rPr>")
        .arg(sizeProperties(halfPoints));
}

} // namespace

QString docxText(const QString &text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAllowed(text.at(i)) && !isTorn(text, i))
            allowed += text.at(i);
    }
    return allowed.toHtmlEscaped();
}

QString docxRun(const DocxRun &run)
{
    if (run.text.isEmpty())
        return {};
    QString properties;
    if (!run.style.isEmpty())
        properties += QStringLiteral("<w:rStyle w:val=\"%1\"/>").arg(run.style);
    if (run.bold)
        properties += QStringLiteral("<w:b/>");
    if (!run.color.isEmpty())
        properties += QStringLiteral("<w:color w:val=\"%1\"/>").arg(run.color);
    properties += sizeProperties(run.size);
    if (!properties.isEmpty())
        properties = QStringLiteral("<w:rPr>%1</w:rPr>").arg(properties);
    QString text = docxText(run.text);
    text.replace(u'\n', QLatin1String("</w:t><w:br/><w:t xml:space=\"preserve\">"));
    return QStringLiteral("<w:r>%1<w:t xml:space=\"preserve\">%2</w:t></w:r>")
        .arg(properties, text);
}

QString docxParagraph(const QString &style, const QString &runs, const QString &properties)
{
    return QStringLiteral("<w:p><w:pPr><w:pStyle w:val=\"") + style + QStringLiteral("\"/>") +
           properties + QStringLiteral("</w:pPr>") + runs + QStringLiteral("</w:p>");
}

QString DocxNotes::citeOne(int number, const QString &look)
{
    const qsizetype known = m_cited.indexOf(number);
    if (known >= 0)
        return QStringLiteral(
                   "<w:fldSimple w:instr=\" NOTEREF _Source%1 \\h \"><w:r>%2<w:t>%3</w:t>"
                   "</w:r></w:fldSimple>")
            .arg(number)
            .arg(look)
            .arg(known + 1);
    m_cited << number;
    const qsizetype id = m_cited.size();
    return QStringLiteral("<w:bookmarkStart w:id=\"%1\" w:name=\"_Source%2\"/><w:r>%3"
                          "<w:footnoteReference w:id=\"%1\"/></w:r><w:bookmarkEnd w:id=\"%1\"/>")
        .arg(id)
        .arg(number)
        .arg(look);
}

QString DocxNotes::cite(const QList<int> &numbers, int size)
{
    const QString look = noteLook(size);
    QString runs;
    for (const int number : numbers) {
        if (!m_texts.contains(number))
            continue;
        if (!runs.isEmpty())
            runs += QStringLiteral("<w:r>%1<w:t>,</w:t></w:r>").arg(look);
        runs += citeOne(number, look);
    }
    return runs;
}

QString DocxNotes::part() const
{
    QString xml = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
        "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
        "<w:continuationSeparator/></w:r></w:p></w:footnote>");
    for (qsizetype i = 0; i < m_cited.size(); ++i)
        xml += QStringLiteral("<w:footnote w:id=\"%1\">").arg(i + 1) +
               docxParagraph(QStringLiteral("FootnoteText"),
                             QStringLiteral("<w:r>%1<w:footnoteRef/></w:r>").arg(noteLook()) +
                                 docxRun({.text = u' ' + m_texts.value(m_cited.at(i))})) +
               QStringLiteral("</w:footnote>");
    return xml + QStringLiteral("</w:footnotes>");
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/docxparts.h"
#include "sheetmaking/docxtable.h"
#include "sheetmaking/sheetexchange.h"
#include "sheets/sheetwords.h"
#include "text/clock.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// More would leave no room on the page for the table that cites them.
qsizetype mostFootnotes(const SheetContent &content)
{
    return content.landscape ? 12 : 40;
}

/// Sizes of the page in twentieths of a point. Where no margins were chosen they are those of
/// GB/T 9704: 37 mm above, 28 mm at the binding, on A4 156 by 225 mm of text.
struct DocxPage
{
    int width, height, top, right, bottom, left;

    int textWidth() const { return width - left - right; }
    /// How far from the edge the number of the page stands: GB/T 9704's, or as much nearer to it as
    /// the margin is narrower, for else Word would widen the margin.
    int footer() const { return std::min(1304, bottom * 1304 / 1984); }
};

DocxPage pageOf(const SheetContent &content)
{
    constexpr double millimetre = 1440 / 25.4;
    const int width = qRound(content.paper.width() * millimetre);
    const int height = qRound(content.paper.height() * millimetre);
    if (content.margins != SheetContent().margins) {
        const QMarginsF chosen = content.margins * millimetre;
        return {content.landscape ? height : width,
                content.landscape ? width : height,
                qRound(chosen.top()),
                qRound(chosen.right()),
                qRound(chosen.bottom()),
                qRound(chosen.left())};
    }
    if (content.landscape)
        return {height, width, 1588, 2098, 1474, 1984};
    return {width, height, 2098, 1474, 1984, 1588};
}

QString sectionProperties(const SheetContent &content)
{
    const DocxPage page = pageOf(content);
    return QStringLiteral(
               "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>"
               "<w:footerReference w:type=\"even\" r:id=\"rIdFooterEven\"/>"
               "<w:footnotePr><w:numRestart w:val=\"continuous\"/></w:footnotePr>"
               "<w:pgSz w:w=\"%1\" w:h=\"%2\"%3/><w:pgMar w:top=\"%4\" w:right=\"%5\" "
               "w:bottom=\"%6\" w:left=\"%7\" w:header=\"%9\" w:footer=\"%8\" w:gutter=\"0\"/>"
               "</w:sectPr>")
        .arg(page.width)
        .arg(page.height)
        .arg(content.landscape ? QStringLiteral(" w:orient=\"landscape\"") : QString())
        .arg(page.top)
        .arg(page.right)
        .arg(page.bottom)
        .arg(page.left)
        .arg(page.footer())
        .arg(std::min(851, page.top));
}

QString heading(const QString &text)
{
    return docxParagraph(QStringLiteral("Heading1"), docxRun({.text = text}));
}

QString notes(const QString &title, const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    QString xml;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString number =
            texts.size() > 1 ? QString::number(i + 1) + QStringLiteral(". ") : QString();
        xml += docxParagraph(QStringLiteral("SheetNote"),
                             docxRun({.text = i == 0 ? title : QString(), .bold = true}) +
                                 docxRun({.text = number + texts.at(i)}));
    }
    return xml;
}

class DocumentPart
{
public:
    DocumentPart(const SheetContent &content, const QList<SheetPicture> &pictures)
        : m_content(content)
        , m_pictures(pictures)
        , m_sources(content.sources.size() > mostFootnotes(content) || content.sourcesAtEnd
                        ? DocxSources::Numbers
                        : DocxSources::Footnotes)
        , m_notes(textsOf(content))
    {}

    QByteArray document()
    {
        QString xml = QStringLiteral(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document "
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>");
        xml += docxParagraph(QStringLiteral("Title"), docxRun({.text = m_content.title}));
        for (const QString &line : {m_content.department, m_content.subtitle}) {
            if (!line.isEmpty())
                xml += docxParagraph(QStringLiteral("Subtitle"), docxRun({.text = line}));
        }
        xml += charts();
        const qsizetype appendix = m_content.ownTables();
        for (qsizetype i = 0; i < appendix; ++i)
            xml += tables(i);
        xml += notes(SheetWords::tr("Notes: "), m_content.remarks);
        xml += notes(SheetWords::tr("Checks: "), m_content.checks);
        if (m_sources == DocxSources::Numbers)
            xml += listOfSources();
        for (qsizetype i = appendix; i < m_content.tables.size(); ++i)
            xml += tables(i);
        xml += docxParagraph(QStringLiteral("SheetNote"), docxRun({.text = m_content.footer}));
        return (xml + sectionProperties(m_content) + QStringLiteral("</w:body></w:document>"))
            .toUtf8();
    }
    QByteArray footnotes() const { return m_notes.part().toUtf8(); }

private:
    static QHash<int, QString> textsOf(const SheetContent &content)
    {
        QHash<int, QString> texts;
        for (const SheetSource &source : content.sources)
            texts.insert(source.number, source.text);
        return texts;
    }

    QString charts() const
    {
        QString runs;
        for (qsizetype i = 0; i < m_pictures.size(); ++i)
            runs += docxPicture(m_pictures.at(i), i);
        return runs.isEmpty() ? QString() : docxParagraph(QStringLiteral("Figure"), runs);
    }

    QString tables(qsizetype index)
    {
        return docxTables(m_content.tables.at(index), pageOf(m_content).textWidth(), m_sources,
                          m_notes);
    }

    QString listOfSources() const
    {
        QString xml = heading(SheetWords::tr("Sources"));
        for (const SheetSource &source : m_content.sources)
            xml += docxParagraph(
                QStringLiteral("SheetNote"),
                docxRun({.text = QStringLiteral("[%1] %2").arg(source.number).arg(source.text)}));
        return xml;
    }

    const SheetContent &m_content;
    const QList<SheetPicture> &m_pictures;
    DocxSources m_sources;
    DocxNotes m_notes;
};

} // namespace

QByteArray sheetDocx(const SheetContent &content, const QList<SheetPicture> &pictures,
                     QString *error)
{
    DocumentPart part(content, pictures);
    QList<PackagePart> parts = fixedDocxParts();
    parts.append({QStringLiteral("docProps/core.xml"),
                  docxCoreProperties(content.title, Clock::now().date())});
    parts.append({QStringLiteral("word/document.xml"), part.document()});
    parts.append({QStringLiteral("word/footnotes.xml"), part.footnotes()});
    parts.append(
        {QStringLiteral("word/_rels/document.xml.rels"), docxRelationships(pictures.size())});
    for (qsizetype i = 0; i < pictures.size(); ++i)
        parts.append({QStringLiteral("word/media/chart%1.png").arg(i), pictures.at(i).png});
    return zipPackage(parts, error);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/docxparts.h"

#include "sheetmaking/docxwriter.h"

#include <QFile>

namespace PlanLens {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/planlens/docx/%1.xml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString officeTypes =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

} // namespace

QList<PackagePart> fixedDocxParts()
{
    return {{QStringLiteral("[Content_Types].xml"), resource(QStringLiteral("contenttypes"))},
            {QStringLiteral("_rels/.rels"), resource(QStringLiteral("rels"))},
            {QStringLiteral("docProps/app.xml"), resource(QStringLiteral("app"))},
            {QStringLiteral("word/styles.xml"), resource(QStringLiteral("styles"))},
            {QStringLiteral("word/settings.xml"), resource(QStringLiteral("settings"))},
            {QStringLiteral("word/fontTable.xml"), resource(QStringLiteral("fontTable"))},
            {QStringLiteral("word/footer1.xml"), resource(QStringLiteral("footer"))},
            {QStringLiteral("word/footer2.xml"), resource(QStringLiteral("footereven"))}};
}

QByteArray docxCoreProperties(const QString &title, const QDate &day)
{
    QString xml = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties "
        "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    xml += QStringLiteral("<dc:title>") + docxText(title) +
           QStringLiteral("</dc:title><dc:creator>PlanLens</dc:creator>");
    if (day.isValid())
        xml += QStringLiteral("<dcterms:created xsi:type=\"dcterms:W3CDTF\">%1T00:00:00Z"
                              "</dcterms:created>")
                   .arg(day.toString(Qt::ISODate));
    return (xml + QStringLiteral("</cp:coreProperties>")).toUtf8();
}

QByteArray docxRelationships(qsizetype pictures)
{
    QString xml = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships "
        "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    const auto add = [&](const QString &id, const QString &type, const QString &target) {
        xml += QStringLiteral("<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>")
                   .arg(id, officeTypes + type, target);
    };
    add(QStringLiteral("rIdStyles"), QStringLiteral("styles"), QStringLiteral("styles.xml"));
    add(QStringLiteral("rIdSettings"), QStringLiteral("settings"), QStringLiteral("settings.xml"));
    add(QStringLiteral("rIdFonts"), QStringLiteral("fontTable"), QStringLiteral("fontTable.xml"));
    add(QStringLiteral("rIdNotes"), QStringLiteral("footnotes"), QStringLiteral("footnotes.xml"));
    add(QStringLiteral("rIdFooter"), QStringLiteral("footer"), QStringLiteral("footer1.xml"));
    add(QStringLiteral("rIdFooterEven"), QStringLiteral("footer"), QStringLiteral("footer2.xml"));
    for (qsizetype i = 0; i < pictures; ++i)
        add(QStringLiteral("rIdPicture%1").arg(i), QStringLiteral("image"),
            QStringLiteral("media/chart%1.png").arg(i));
    return (xml + QStringLiteral("</Relationships>")).toUtf8();
}

QString docxPicture(const SheetPicture &picture, qsizetype index)
{
    constexpr double emuPerMillimetre = 36000;
    const auto width = qint64(picture.width * emuPerMillimetre);
    const auto height = qint64(picture.height * emuPerMillimetre);
    const QString name = docxText(picture.description);
    return QStringLiteral(
               "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
               "<wp:extent cx=\"%1\" cy=\"%2\"/><wp:docPr id=\"%3\" name=\"chart%3\" descr=\"%4\"/>"
               "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
               "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
               "<pic:nvPicPr><pic:cNvPr id=\"%3\" name=\"chart%3.png\"/><pic:cNvPicPr/>"
               "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdPicture%5\"/><a:stretch>"
               "<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
               "<a:ext cx=\"%1\" cy=\"%2\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
               "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
               "</w:drawing></w:r>")
        .arg(QString::number(width), QString::number(height), QString::number(index + 1), name,
             QString::number(index));
}

} // namespace PlanLens

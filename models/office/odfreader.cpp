// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odfreader.h"

#include "office/odfstyles.h"
#include "office/odssheets.h"
#include "office/odttext.h"
#include "office/sheetflow.h"
#include "reading/archive.h"
#include "reading/flowlayout.h"
#include "reading/xmlpart.h"

#include <utility>

namespace PlanLens {

namespace {

QByteArray mediaType(Archive &archive)
{
    const auto part = archive.part(QStringLiteral("mimetype"));
    const auto *type = std::get_if<QByteArray>(&part);
    return type ? type->trimmed() : QByteArray();
}

bool isOdf(const QByteArray &type)
{
    const QByteArray prefix = "application/vnd.oasis.opendocument.";
    return type.startsWith(prefix + "text") || type.startsWith(prefix + "spreadsheet");
}

ReadOutcome failed(ReadError error, const QString &file)
{
    error.file = file;
    return error;
}

/// The text or the sheets, wherever they stand in the part.
void readBody(XmlWalk &walk, const OdfStyles &styles, FlowItems &items, QString &format)
{
    walk.each([&] {
        if (walk.name() == u"body") {
            readBody(walk, styles, items, format);
        } else if (walk.name() == u"text") {
            format = QStringLiteral("odt");
            items = OdtText(walk, styles).read();
        } else if (walk.name() == u"spreadsheet") {
            format = QStringLiteral("ods");
            items = flowOfSheets(readOdsSheets(walk, styles));
        } else {
            walk.skip();
        }
    });
}

} // namespace

QString OdfReader::format() const
{
    return QStringLiteral("odt");
}

bool OdfReader::accepts(const QByteArray &bytes) const
{
    if (!looksLikeZip(bytes))
        return false;
    auto opened = Archive::open(bytes);
    auto *archive = std::get_if<Archive>(&opened);
    return archive && isOdf(mediaType(*archive));
}

ReadOutcome OdfReader::read(const QByteArray &bytes, const QString &file,
                            const Cancelled &cancelled) const
{
    auto opened = Archive::open(bytes);
    if (const auto *error = std::get_if<ReadError>(&opened))
        return failed(*error, file);
    Archive &archive = std::get<Archive>(opened);
    const auto content = xmlPart(archive, QStringLiteral("content.xml"));
    if (const auto *error = std::get_if<ReadError>(&content))
        return failed(*error, file);
    const auto &part = std::get<QByteArray>(content);

    OdfStyles styles;
    QString damage;
    const auto shared = xmlPart(archive, QStringLiteral("styles.xml"));
    if (const auto *error = std::get_if<ReadError>(&shared))
        damage = reason(*error);
    else
        styles.add(std::get<QByteArray>(shared), damage);
    QString ignored; // the reading of the text tells of it
    styles.add(part, ignored);
    if (isCancelled(cancelled))
        return ReadCancelled{};

    FlowItems items;
    QString format = this->format();
    XmlWalk walk(part);
    if (readRoot(walk.xml()))
        readBody(walk, styles, items, format);
    if (walk.xml().hasError())
        return failed(
            {ReadErrorKind::Damaged, {}, QStringLiteral("content.xml, ") + xmlDamage(walk.xml())},
            file);
    QList<Problem> problems;
    if (!damage.isEmpty()) {
        Problem problem;
        problem.kind = ProblemKind::PartSkipped;
        problem.text = QStringLiteral("styles.xml: ") + damage;
        problems.append(problem);
    }
    return reportOfFlow(items, bytes, file, format, problems);
}

} // namespace PlanLens

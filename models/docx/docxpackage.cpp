// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxpackage.h"

#include "docx/docxxml.h"
#include "reading/archive.h"
#include "reading/xmlpart.h"
#include "text/workpoint.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct DocxPackageDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocxReader)
};

/// The parts that a part refers to.
struct Relationships
{
    QHash<QString, QString> byType; ///< by the last word of the type
    QHash<QString, QString> byId;
    QString damage; ///< why not all are there; empty where they are
};

QString resolved(const QString &base, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return target.mid(1);
    const qsizetype slash = base.lastIndexOf(u'/');
    return base.left(slash + 1) + target;
}

/// The part that keeps the relationships of another: `word/_rels/document.xml.rels`.
QString relationshipsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) +
           QStringLiteral(".rels");
}

Relationships readRelationships(Archive &archive, const QString &part)
{
    Relationships found;
    const QString name = relationshipsOf(part);
    if (!archive.contains(name))
        return found;
    const auto bytes = xmlPart(archive, name);
    if (const auto *error = std::get_if<ReadError>(&bytes)) {
        found.damage = reason(*error);
        return found;
    }
    QXmlStreamReader xml(std::get<QByteArray>(bytes));
    const bool begun = readRoot(xml);
    while (begun && xml.readNextStartElement()) {
        workPoint();
        const auto attributes = xml.attributes();
        const QString type = attributes.value(QStringLiteral("Type")).toString();
        // What lies outside the file is never fetched.
        if (attributes.value(QStringLiteral("TargetMode")) != u"External") {
            const QString target =
                resolved(part, attributes.value(QStringLiteral("Target")).toString());
            found.byType.insert(type.mid(type.lastIndexOf(u'/') + 1), target);
            found.byId.insert(attributes.value(QStringLiteral("Id")).toString(), target);
        }
        xml.skipCurrentElement();
    }
    found.damage = xmlDamage(xml);
    return found;
}

QString mainPart(Archive &archive)
{
    return readRelationships(archive, QString())
        .byType.value(QStringLiteral("officeDocument"), QStringLiteral("word/document.xml"));
}

} // namespace

bool isDocx(const QByteArray &bytes)
{
    if (!looksLikeZip(bytes))
        return false;
    auto opened = Archive::open(bytes);
    // A damaged archive of this kind is recognised by the names that its parts carry in front of
    // them.
    if (std::holds_alternative<ReadError>(opened))
        return bytes.contains("[Content_Types].xml") || bytes.contains("word/document");
    const QStringList names = std::get<Archive>(opened).names();
    return std::any_of(names.begin(), names.end(),
                       [](const QString &name) { return name.startsWith(u"word/"); });
}

std::variant<DocxParts, ReadError> unpackDocx(const QByteArray &bytes)
{
    auto opened = Archive::open(bytes);
    if (auto *error = std::get_if<ReadError>(&opened))
        return *error;
    Archive &archive = std::get<Archive>(opened);
    const QString main = mainPart(archive);
    auto document = xmlPart(archive, main);
    if (auto *error = std::get_if<ReadError>(&document))
        return *error;
    DocxParts parts;
    parts.document = std::get<QByteArray>(document);
    const Relationships relationships = readRelationships(archive, main);
    parts.targets = relationships.byId;
    parts.names.insert(QStringLiteral("relationships"), relationshipsOf(main));
    if (!relationships.damage.isEmpty())
        parts.lost.insert(QStringLiteral("relationships"), relationships.damage);
    const std::pair<QString, QByteArray *> others[] = {
        {QStringLiteral("styles"), &parts.styles},
        {QStringLiteral("numbering"), &parts.numbering},
        {QStringLiteral("footnotes"), &parts.footnotes},
        {QStringLiteral("endnotes"), &parts.endnotes}};
    for (const auto &[type, target] : others) {
        const QString name = relationships.byType.value(type);
        if (name.isEmpty())
            continue;
        parts.names.insert(type, name);
        auto part = xmlPart(archive, name);
        if (auto *error = std::get_if<ReadError>(&part); !error)
            *target = std::get<QByteArray>(part);
        else if (error->kind == ReadErrorKind::Bomb)
            return *error;
        else
            parts.lost.insert(type, reason(*error));
    }
    return parts;
}

} // namespace PlanLens

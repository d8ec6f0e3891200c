// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/docxpackage.h"

#include "reading/archive.h"
#include "reading/docxxml.h"
#include "reading/fileformat.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

/// The parts that a part refers to: the last word of each relationship's type, and the target.
using Relationships = QHash<QString, QString>;

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
    const auto bytes = archive.part(relationshipsOf(part));
    if (!std::holds_alternative<QByteArray>(bytes))
        return found;
    QXmlStreamReader xml(std::get<QByteArray>(bytes));
    if (!readRoot(xml))
        return found;
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        const QString type = attributes.value(QStringLiteral("Type")).toString();
        // What lies outside the file is never fetched.
        if (attributes.value(QStringLiteral("TargetMode")) != u"External")
            found.insert(type.mid(type.lastIndexOf(u'/') + 1),
                         resolved(part, attributes.value(QStringLiteral("Target")).toString()));
        xml.skipCurrentElement();
    }
    return found;
}

QString mainPart(Archive &archive)
{
    return readRelationships(archive, QString())
        .value(QStringLiteral("officeDocument"), QStringLiteral("word/document.xml"));
}

/// A part that a document can do without: one that is missing is empty, a bomb stays one.
std::optional<ReadError> readOptional(Archive &archive, const QString &name, QByteArray &bytes)
{
    if (name.isEmpty() || !archive.contains(name))
        return std::nullopt;
    auto part = archive.part(name);
    if (auto *error = std::get_if<ReadError>(&part))
        return *error;
    bytes = std::get<QByteArray>(part);
    return std::nullopt;
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
    auto document = archive.part(main);
    if (auto *error = std::get_if<ReadError>(&document))
        return *error;
    DocxParts parts;
    parts.document = std::get<QByteArray>(document);
    const Relationships relationships = readRelationships(archive, main);
    const std::pair<QString, QByteArray *> others[] = {
        {QStringLiteral("styles"), &parts.styles},
        {QStringLiteral("numbering"), &parts.numbering},
        {QStringLiteral("footnotes"), &parts.footnotes},
        {QStringLiteral("endnotes"), &parts.endnotes}};
    for (const auto &[type, target] : others) {
        if (auto error = readOptional(archive, relationships.value(type), *target))
            return *error;
    }
    return parts;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/fileformat.h"

#include "converting/legacyreader.h"
#include "reading/archive.h"

#include <QCoreApplication>

#include <array>

namespace PlanLens {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::FileFormat)
};

struct Mark
{
    QByteArray bytes;
    QString name;
};

const std::array<Mark, 3> &marks()
{
    static const std::array<Mark, 3> list{{
        {QByteArrayLiteral("GIF8"), QStringLiteral("GIF")},
        {QByteArrayLiteral("Rar!\x1a\x07"), QStringLiteral("RAR")},
        {QByteArrayLiteral("7z\xbc\xaf\x27\x1c"), QStringLiteral("7z")},
    }};
    return list;
}

/// XML of any kind, in any encoding; pages are no longer among it.
bool isXml(const QByteArray &bytes)
{
    QByteArray text = bytes.left(64);
    text.removeIf([](char c) { return c == '\0'; });
    return text.mid(text.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed().startsWith("<?xml");
}

QString ole2Format(const QByteArray &bytes)
{
    if (holdsStream(bytes, u"EncryptedPackage"))
        return Names::tr("encrypted document");
    if (holdsStream(bytes, u"PowerPoint Document"))
        return QStringLiteral("PPT/DPS");
    return QStringLiteral("OLE2");
}

QString zipFormat(const QByteArray &bytes)
{
    auto opened = Archive::open(bytes);
    auto *archive = std::get_if<Archive>(&opened);
    if (!archive)
        return QStringLiteral("ZIP");
    const auto mimetype = archive->part(QStringLiteral("mimetype"));
    if (const auto *text = std::get_if<QByteArray>(&mimetype)) {
        if (text->startsWith("application/vnd.oasis.opendocument."))
            return QStringLiteral("OpenDocument");
        if (text->startsWith("application/epub"))
            return QStringLiteral("EPUB");
    }
    if (archive->contains(QStringLiteral("OFD.xml")))
        return QStringLiteral("OFD");
    if (archive->contains(QStringLiteral("ppt/presentation.xml")))
        return QStringLiteral("PPTX");
    return QStringLiteral("ZIP");
}

} // namespace

QString unsupportedFormat(const QByteArray &bytes)
{
    if (looksLikeZip(bytes))
        return zipFormat(bytes);
    if (looksLikeOle2(bytes))
        return ole2Format(bytes);
    for (const Mark &mark : marks()) {
        if (bytes.startsWith(mark.bytes))
            return mark.name;
    }
    return isXml(bytes) ? QStringLiteral("XML") : QString();
}

} // namespace PlanLens

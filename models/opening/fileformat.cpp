// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/fileformat.h"

#include "reading/archive.h"

#include <QCoreApplication>

#include <array>
#include <cctype>
#include <cstring>

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

const std::array<Mark, 8> &marks()
{
    static const std::array<Mark, 8> list{{
        {QByteArrayLiteral("{\\rtf"), QStringLiteral("RTF")},
        {QByteArrayLiteral("\x89PNG\r\n"), QStringLiteral("PNG")},
        {QByteArrayLiteral("\xff\xd8\xff"), QStringLiteral("JPEG")},
        {QByteArrayLiteral("GIF8"), QStringLiteral("GIF")},
        {QByteArray("II*\0", 4), QStringLiteral("TIFF")},
        {QByteArray("MM\0*", 4), QStringLiteral("TIFF")},
        {QByteArrayLiteral("Rar!\x1a\x07"), QStringLiteral("RAR")},
        {QByteArrayLiteral("7z\xbc\xaf\x27\x1c"), QStringLiteral("7z")},
    }};
    return list;
}

/// The first bytes as a browser would look at them: in lower case, without marks, blanks, and the
/// zeros of UTF-16.
QByteArray opening(const QByteArray &bytes)
{
    QByteArray text = bytes.left(2048);
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        text.remove(0, 2);
    else if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.removeIf([](char c) { return c == '\0'; });
    return text.trimmed().toLower();
}

/// A part cut out of a page begins with an element that only parts of pages are made of. (A picture
/// or a word in bold may stand in a text.)
bool beginsLikeHtml(const QByteArray &text)
{
    static const QList<QByteArray> elements = {"article", "body",    "center", "div",   "h1",
                                               "h2",      "h3",      "head",   "main",  "meta",
                                               "p",       "section", "style",  "table", "ul"};
    if (!text.startsWith('<'))
        return false;
    qsizetype end = 1;
    while (end < text.size() && std::isalnum(static_cast<unsigned char>(text.at(end))))
        ++end;
    const bool closes = end < text.size() && std::strchr(" \t\r\n/>", text.at(end));
    return closes && elements.contains(text.mid(1, end - 1));
}

QString markupFormat(const QByteArray &bytes)
{
    const QByteArray text = opening(bytes);
    if (text.startsWith("<!doctype html") || text.startsWith("<html") ||
        (text.startsWith('<') && text.contains("<html")) || beginsLikeHtml(text))
        return QStringLiteral("HTML");
    if (text.startsWith("<?xml"))
        return QStringLiteral("XML");
    if (text.startsWith("mime-version:"))
        return QStringLiteral("MHTML");
    return {};
}

QByteArray utf16(QStringView name)
{
    return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
}

/// OLE2 keeps the names of its streams in UTF-16.
QString ole2Format(const QByteArray &bytes)
{
    if (bytes.contains(utf16(u"EncryptedPackage")))
        return Names::tr("encrypted document");
    if (bytes.contains(utf16(u"WordDocument")))
        return QStringLiteral("DOC/WPS");
    if (bytes.contains(utf16(u"Workbook")))
        return QStringLiteral("XLS/ET");
    if (bytes.contains(utf16(u"PowerPoint Document")))
        return QStringLiteral("PPT/DPS");
    return QStringLiteral("OLE2");
}

QString openDocumentFormat(const QByteArray &mimetype)
{
    const QByteArray prefix = QByteArrayLiteral("application/vnd.oasis.opendocument.");
    if (!mimetype.startsWith(prefix))
        return {};
    const QByteArray kind = mimetype.mid(prefix.size());
    if (kind.startsWith("text"))
        return QStringLiteral("ODT");
    if (kind.startsWith("spreadsheet"))
        return QStringLiteral("ODS");
    return QStringLiteral("OpenDocument");
}

QString zipFormat(const QByteArray &bytes)
{
    auto opened = Archive::open(bytes);
    auto *archive = std::get_if<Archive>(&opened);
    if (!archive)
        return QStringLiteral("ZIP");
    const auto mimetype = archive->part(QStringLiteral("mimetype"));
    if (const auto *text = std::get_if<QByteArray>(&mimetype)) {
        if (const QString name = openDocumentFormat(*text); !name.isEmpty())
            return name;
        if (text->startsWith("application/epub"))
            return QStringLiteral("EPUB");
    }
    if (archive->contains(QStringLiteral("OFD.xml")))
        return QStringLiteral("OFD");
    if (archive->contains(QStringLiteral("xl/workbook.xml")))
        return QStringLiteral("XLSX");
    if (archive->contains(QStringLiteral("ppt/presentation.xml")))
        return QStringLiteral("PPTX");
    return QStringLiteral("ZIP");
}

} // namespace

bool looksLikeOle2(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

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
    return markupFormat(bytes);
}

} // namespace PlanLens

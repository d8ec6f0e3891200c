// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxxml.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace PlanLens {

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocxReader)
};

bool isWord(QStringView space)
{
    return space == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
           space == u"http://purl.oclc.org/ooxml/wordprocessingml/main";
}

constexpr std::array<QStringView, 10> wrappers = {
    u"ins",        u"moveTo", u"hyperlink", u"smartTag",  u"sdt",
    u"sdtContent", u"bdo",    u"dir",       u"customXml", u"rubyBase"};

/// Where what begins at `index` ends if it is no tag: a comment, CDATA, a processing instruction.
/// `index` itself where a tag begins.
qsizetype endOfMarkup(QByteArrayView xml, qsizetype index)
{
    constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 3> kinds = {
        {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};
    for (const auto &[begin, end] : kinds) {
        if (!xml.sliced(index).startsWith(begin))
            continue;
        const qsizetype found = xml.indexOf(end, index + begin.size());
        return found < 0 ? xml.size() : found + end.size();
    }
    return index;
}

/// Whether a tag has more attributes than any; no part is read as XML before.
bool hasLongTag(QByteArrayView xml)
{
    for (qsizetype i = xml.indexOf('<'); i >= 0; i = xml.indexOf('<', i)) {
        if (const qsizetype end = endOfMarkup(xml, i); end > i) {
            i = end;
            continue;
        }
        int attributes = 0;
        for (; i < xml.size() && xml.at(i) != '>'; ++i) {
            const char quote = xml.at(i);
            if (quote != '"' && quote != '\'')
                continue;
            if (++attributes > mostXmlAttributes)
                return true;
            i = xml.indexOf(quote, i + 1);
            if (i < 0)
                return false;
        }
    }
    return false;
}

} // namespace

QStringView wordName(const QXmlStreamReader &xml)
{
    return isWord(xml.namespaceUri()) ? xml.name() : QStringView();
}

QString wordAttribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name &&
            (attribute.namespaceUri().isEmpty() || isWord(attribute.namespaceUri())))
            return attribute.value().toString();
    }
    return {};
}

bool wordSwitch(const QXmlStreamReader &xml)
{
    const QString value = wordAttribute(xml, u"val");
    return value != QStringLiteral("0") && value != QStringLiteral("false") &&
           value != QStringLiteral("off");
}

std::optional<int> wordNumber(const QXmlStreamReader &xml)
{
    bool valid = false;
    const int number = wordAttribute(xml, u"val").toInt(&valid);
    return valid ? std::optional(number) : std::nullopt;
}

bool isDocxWrapper(QStringView name)
{
    return std::find(wrappers.begin(), wrappers.end(), name) != wrappers.end();
}

bool readRoot(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(Details::tr("a document type declaration is not allowed"));
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

QString xmlDamage(const QXmlStreamReader &xml)
{
    return xml.hasError() ? Details::tr("line %1: %2", "line of a part, what is wrong")
                                .arg(xml.lineNumber())
                                .arg(xml.errorString())
                          : QString();
}

bool hasTooManyAttributes(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ||
                      bytes.left(4).contains('\0');
    if (wide)
        return hasLongTag(QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8());
    return hasLongTag(bytes);
}

std::optional<ReadError> xmlError(const QXmlStreamReader &xml, const QString &part)
{
    if (!xml.hasError())
        return std::nullopt;
    return ReadError{
        ReadErrorKind::Damaged,
        {},
        Details::tr("%1, %2", "part of an archive, what is wrong").arg(part, xmlDamage(xml))};
}

} // namespace PlanLens

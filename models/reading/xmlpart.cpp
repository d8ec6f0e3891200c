// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/xmlpart.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <utility>

namespace PlanLens {

namespace {

struct XmlPartDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocxReader)
};

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

bool readRoot(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(XmlPartDetails::tr("a document type declaration is not allowed"));
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

QString xmlDamage(const QXmlStreamReader &xml)
{
    return xml.hasError() ? XmlPartDetails::tr("line %1: %2", "line of a part, what is wrong")
                                .arg(xml.lineNumber())
                                .arg(xml.errorString())
                          : QString();
}

bool hasTooManyAttributes(const QByteArray &bytes)
{
    // As the reader of XML tells it: with a mark, or by the sign that the part begins with.
    const auto encoding =
        QStringConverter::encodingForData(bytes, u'<').value_or(QStringConverter::Utf8);
    if (encoding == QStringConverter::Utf8)
        return hasLongTag(bytes);
    return hasLongTag(QString(QStringDecoder(encoding)(bytes)).toUtf8());
}

std::variant<QByteArray, ReadError> xmlPart(Archive &archive, const QString &name)
{
    auto part = archive.part(name);
    if (const auto *bytes = std::get_if<QByteArray>(&part); bytes && hasTooManyAttributes(*bytes))
        return ReadError{ReadErrorKind::TooMuch,
                         {},
                         XmlPartDetails::tr("%1: an element with more than %2 attributes")
                             .arg(name)
                             .arg(mostXmlAttributes)};
    return part;
}

} // namespace PlanLens

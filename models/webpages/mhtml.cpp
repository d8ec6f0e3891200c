// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/mhtml.h"

#include "text/workpoint.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

/// The fields above a part, by their names in lower case; a line that begins with a blank goes on
/// with the one above.
struct MailPart
{
    QHash<QByteArray, QByteArray> fields;
    QByteArray body;

    QByteArray type() const { return fields.value("content-type").trimmed(); }
    bool isPage() const
    {
        const QByteArray kind = type().toLower();
        return kind.startsWith("text/html") || kind.startsWith("application/xhtml");
    }
};

/// A parameter of a field: `charset="utf-8"`.
QByteArray parameter(const QByteArray &field, const QByteArray &name)
{
    const qsizetype at = field.toLower().indexOf(name + '=');
    if (at < 0)
        return {};
    const QByteArray value = field.mid(at + name.size() + 1).trimmed();
    if (value.startsWith('"'))
        return value.mid(1, value.indexOf('"', 1) - 1);
    const auto *end = std::find_if(value.cbegin(), value.cend(), [](char c) {
        return c == ';' || c == ' ' || c == '\r' || c == '\n';
    });
    return value.left(end - value.cbegin());
}

MailPart partOf(const QByteArray &bytes)
{
    MailPart part;
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size()) {
        workPoint();
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        QByteArray line = bytes.mid(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith(' ') || line.startsWith('\t')) {
            part.fields[name] += line;
        } else if (colon > 0) {
            name = line.left(colon).toLower();
            part.fields[name] = line.mid(colon + 1).trimmed();
        }
    }
    part.body = bytes.mid(std::min(at, bytes.size()));
    return part;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            bytes.append(text.at(i));
            continue;
        }
        const QByteArray next = text.mid(i + 1, 2);
        if (next.startsWith('\n'))
            i += 1;
        else if (next == "\r\n")
            i += 2;
        else if (next.size() == 2 && hexDigit(next.at(0)) >= 0 && hexDigit(next.at(1)) >= 0) {
            bytes.append(char(hexDigit(next.at(0)) * 16 + hexDigit(next.at(1))));
            i += 2;
        } else {
            bytes.append('=');
        }
    }
    return bytes;
}

QByteArray decoded(const MailPart &part)
{
    const QByteArray encoding = part.fields.value("content-transfer-encoding").trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body);
    return encoding == "quoted-printable" ? fromQuotedPrintable(part.body) : part.body;
}

QList<MailPart> partsOf(const MailPart &whole, const QByteArray &boundary)
{
    QList<MailPart> parts;
    const QByteArray line = "--" + boundary;
    qsizetype at = whole.body.indexOf(line);
    while (at >= 0) {
        workPoint();
        const qsizetype start = whole.body.indexOf('\n', at);
        if (start < 0 || whole.body.mid(at + line.size(), 2) == "--")
            break;
        const qsizetype next = whole.body.indexOf("\n" + line, start);
        parts.append(partOf(whole.body.mid(start + 1, next < 0 ? -1 : next - start - 1)));
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

void addPages(const MailPart &part, int depth, SavedPage &page)
{
    constexpr int deepest = 4;
    const QByteArray boundary = parameter(part.type(), "boundary");
    if (part.type().toLower().startsWith("multipart/") && !boundary.isEmpty() && depth < deepest) {
        for (const MailPart &inner : partsOf(part, boundary))
            addPages(inner, depth + 1, page);
    } else if (part.isPage() && page.page.isEmpty()) {
        page.page = decoded(part);
        page.charset = parameter(part.type(), "charset");
    } else if (part.isPage()) {
        page.others.append(QString::fromUtf8(part.fields.value("content-location")));
    }
}

} // namespace

bool isMhtml(const QByteArray &bytes)
{
    constexpr qsizetype searched = 4096;
    const QByteArray head = bytes.left(searched).toLower();
    const bool mail = head.startsWith("mime-version:") || head.startsWith("from:") ||
                      head.startsWith("content-type:");
    return mail && head.contains("mime-version:") &&
           (head.contains("multipart/related") || head.contains("text/html"));
}

SavedPage pageOf(const QByteArray &bytes)
{
    SavedPage page;
    addPages(partOf(bytes), 0, page);
    return page;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/pagetext.h"

#include <QList>

#include <cctype>
#include <cstring>

namespace PlanLens {

namespace {

/// The first bytes as a browser would look at them: in lower case, without marks, blanks, and the
/// zeros of UTF-16.
QByteArray opening(const QByteArray &bytes, qsizetype length)
{
    QByteArray text = bytes.left(length);
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        text.remove(0, 2);
    else if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.removeIf([](char c) { return c == '\0'; });
    return text.trimmed().toLower();
}

/// The name of the element that a text begins with; empty where it begins with none.
QByteArray firstElement(const QByteArray &text)
{
    if (!text.startsWith('<'))
        return {};
    qsizetype end = 1;
    while (end < text.size() && std::isalnum(static_cast<unsigned char>(text.at(end))))
        ++end;
    const bool closes = end < text.size() && std::strchr(" \t\r\n/>", text.at(end));
    return closes ? text.mid(1, end - 1) : QByteArray();
}

/// A part cut out of a page begins with an element that only parts of pages are made of. A picture
/// or a word in bold may stand in a text: there several paragraphs or rows have to follow.
bool beginsLikeHtml(const QByteArray &text)
{
    static const QList<QByteArray> elements = {
        "article", "body", "center", "div",    "h1",      "h2",    "h3",    "head", "main",
        "meta",    "p",    "link",   "script", "section", "style", "table", "ul"};
    const QByteArray element = firstElement(text);
    if (element.isEmpty())
        return text.startsWith("<!--") && text.contains("</");
    constexpr int several = 3;
    return elements.contains(element) ||
           text.count("</p>") + text.count("</td>") + text.count("</div>") >= several;
}

} // namespace

bool isHtml(const QByteArray &bytes)
{
    constexpr qsizetype searched = 2048;
    const QByteArray text = opening(bytes, searched);
    if (!text.startsWith('<') || text.startsWith("<?xml-stylesheet"))
        return false;
    if (text.startsWith("<!doctype html") || text.contains("<html"))
        return true;
    return !text.startsWith("<?xml") && beginsLikeHtml(opening(bytes, searched * 16));
}

QByteArray encodingNamedBy(const QByteArray &bytes)
{
    constexpr qsizetype searched = 4096;
    const QByteArray head = bytes.left(searched).toLower();
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
        const qsizetype end = head.indexOf('>', at);
        const QByteArray tag = head.mid(at, end < 0 ? -1 : end - at);
        const qsizetype found = tag.indexOf("charset");
        if (found < 0)
            continue;
        QByteArray name = tag.mid(found + 7).trimmed();
        if (!name.startsWith('='))
            continue;
        name = name.mid(1).trimmed();
        while (name.startsWith('"') || name.startsWith('\''))
            name.remove(0, 1);
        qsizetype length = 0;
        while (length < name.size() && (std::isalnum(static_cast<unsigned char>(name.at(length))) ||
                                        std::strchr("-_:.", name.at(length))))
            ++length;
        return name.left(length);
    }
    return {};
}

std::optional<DecodedText> decodePage(const QByteArray &bytes, const QByteArray &declared)
{
    const QByteArray named = encodingNamedBy(bytes);
    return decodeText(bytes, named.isEmpty() ? declared.toLower() : named);
}

} // namespace PlanLens

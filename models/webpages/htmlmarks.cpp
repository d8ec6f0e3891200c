// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/htmlmarks.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace PlanLens {

namespace {

template <std::size_t n>
bool isOneOf(const GumboNode *element, const std::array<GumboTag, n> &tags)
{
    return element->type == GUMBO_NODE_ELEMENT &&
           std::find(tags.begin(), tags.end(), element->v.element.tag) != tags.end();
}

const GumboAttribute *findAttribute(const GumboNode *element, const char *name)
{
    if (element->type != GUMBO_NODE_ELEMENT && element->type != GUMBO_NODE_TEMPLATE)
        return nullptr;
    return gumbo_get_attribute(&element->v.element.attributes, name);
}

} // namespace

std::span<const GumboNode *const> childrenOf(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboVector &children = node->v.element.children;
    return {reinterpret_cast<const GumboNode *const *>(children.data), children.length};
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

QString attributeOf(const GumboNode *element, const char *name)
{
    const GumboAttribute *attribute = findAttribute(element, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasAttribute(const GumboNode *element, const char *name)
{
    return findAttribute(element, name) != nullptr;
}

int numberOf(const GumboNode *element, const char *name, int otherwise)
{
    const GumboAttribute *attribute = findAttribute(element, name);
    if (!attribute)
        return otherwise;
    char *end = nullptr;
    const long number = std::strtol(attribute->value, &end, 10);
    constexpr long most = 65534; // what HTML allows a cell to go down
    return end == attribute->value ? otherwise : int(std::clamp(number, -most, most));
}

QString unknownName(const GumboNode *element)
{
    if (!isElement(element, GUMBO_TAG_UNKNOWN))
        return {};
    GumboStringPiece name = element->v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, qsizetype(name.length)).toLower();
}

QString styleOf(const GumboNode *element, QLatin1String property)
{
    const GumboAttribute *attribute = findAttribute(element, "style");
    if (!attribute)
        return {};
    const QString style = QString::fromUtf8(attribute->value).toLower();
    QString value;
    for (const QStringView declaration : QStringView(style).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.first(colon).trimmed() == property)
            value = declaration.mid(colon + 1).trimmed().toString();
    }
    return value;
}

bool isBlockElement(const GumboNode *element)
{
    static constexpr std::array<GumboTag, 41> tags = {
        GUMBO_TAG_HTML,   GUMBO_TAG_BODY,   GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION,
        GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE,  GUMBO_TAG_H1,      GUMBO_TAG_H2,
        GUMBO_TAG_H3,     GUMBO_TAG_H4,     GUMBO_TAG_H5,      GUMBO_TAG_H6,
        GUMBO_TAG_HGROUP, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,  GUMBO_TAG_ADDRESS,
        GUMBO_TAG_P,      GUMBO_TAG_HR,     GUMBO_TAG_PRE,     GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_OL,     GUMBO_TAG_UL,     GUMBO_TAG_LI,      GUMBO_TAG_DL,
        GUMBO_TAG_DT,     GUMBO_TAG_DD,     GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_MAIN,   GUMBO_TAG_DIV,    GUMBO_TAG_TABLE,   GUMBO_TAG_CAPTION,
        GUMBO_TAG_TBODY,  GUMBO_TAG_THEAD,  GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,
        GUMBO_TAG_TD,     GUMBO_TAG_TH,     GUMBO_TAG_FORM,    GUMBO_TAG_FIELDSET,
        GUMBO_TAG_CENTER};
    return isOneOf(element, tags);
}

bool isSilent(const GumboNode *element)
{
    static constexpr std::array<GumboTag, 22> tags = {
        GUMBO_TAG_HEAD,   GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_NOSCRIPT,
        GUMBO_TAG_TITLE,  GUMBO_TAG_INPUT,    GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,
        GUMBO_TAG_OPTION, GUMBO_TAG_DATALIST, GUMBO_TAG_TEXTAREA, GUMBO_TAG_VIDEO,
        GUMBO_TAG_AUDIO,  GUMBO_TAG_CANVAS,   GUMBO_TAG_MAP,      GUMBO_TAG_RT,
        GUMBO_TAG_RP,     GUMBO_TAG_APPLET,   GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED,
        GUMBO_TAG_METER,  GUMBO_TAG_PROGRESS};
    if (element->type == GUMBO_NODE_TEMPLATE || isOneOf(element, tags))
        return true;
    const QString name = unknownName(element);
    // What Word keeps for itself: settings, not text. Its o:p and st1:… are wrapped around text.
    return name == u"xml" || name.startsWith(u"w:") || name.startsWith(u"x:");
}

bool takesNoPlace(const GumboNode *element)
{
    return hasAttribute(element, "hidden") ||
           styleOf(element, QLatin1String("display")).startsWith(u"none");
}

bool isHidden(const GumboNode *element)
{
    return takesNoPlace(element) ||
           styleOf(element, QLatin1String("visibility")).startsWith(u"hidden") ||
           styleOf(element, QLatin1String("mso-hide")) == u"all";
}

bool isStruck(const GumboNode *element)
{
    static constexpr std::array<GumboTag, 3> tags = {GUMBO_TAG_S, GUMBO_TAG_STRIKE, GUMBO_TAG_DEL};
    return isOneOf(element, tags) ||
           styleOf(element, QLatin1String("text-decoration")).contains(u"line-through");
}

bool isRaised(const GumboNode *element)
{
    return isElement(element, GUMBO_TAG_SUP) ||
           styleOf(element, QLatin1String("vertical-align")) == u"super";
}

int headingLevelOf(const GumboNode *element)
{
    static constexpr std::array<GumboTag, 6> tags = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                                     GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
    if (element->type != GUMBO_NODE_ELEMENT)
        return 0;
    const auto *found = std::find(tags.begin(), tags.end(), element->v.element.tag);
    return found == tags.end() ? 0 : int(found - tags.begin()) + 1;
}

} // namespace PlanLens

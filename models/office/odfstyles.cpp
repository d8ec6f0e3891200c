// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odfstyles.h"

#include "office/xmlwalk.h"
#include "reading/xmlpart.h"

namespace PlanLens {

namespace {

/// The form of numbers as OOXML calls it, which listNumber() knows.
QString formOf(const QString &format)
{
    static const QHash<QString, QString> forms = {
        {QStringLiteral("A"), QStringLiteral("upperLetter")},
        {QStringLiteral("a"), QStringLiteral("lowerLetter")},
        {QStringLiteral("I"), QStringLiteral("upperRoman")},
        {QStringLiteral("i"), QStringLiteral("lowerRoman")},
        {QStringLiteral("1"), QStringLiteral("decimal")},
        {QString(QChar(0x2460)) + QStringLiteral(", ") + QChar(0x2461) + QStringLiteral(", ") +
             QChar(0x2462) + QStringLiteral(", ..."),
         QStringLiteral("decimalEnclosedCircle")}};
    // Ideographs of all kinds are named by their first three.
    const auto found = forms.constFind(format);
    return found == forms.cend() ? QStringLiteral("chineseCounting") : *found;
}

/// A length that is more than nothing.
bool isSetIn(const QString &length)
{
    qsizetype end = 0;
    while (end < length.size() && (length.at(end).isDigit() || length.at(end) == u'.'))
        ++end;
    return QStringView(length).first(end).toDouble() > 0;
}

} // namespace

class OdfStylesParser
{
public:
    OdfStylesParser(const QByteArray &bytes, OdfStyles &styles) : m_walk(bytes), m_styles(styles) {}

    void parse(QString &damage)
    {
        if (readRoot(m_walk.xml()))
            readGroup();
        if (m_walk.xml().hasError())
            damage = xmlDamage(m_walk.xml());
    }

private:
    void readGroup()
    {
        m_walk.each([this] {
            const QStringView name = m_walk.name();
            if (name == u"styles" || name == u"automatic-styles")
                readGroup();
            else if (name == u"style")
                readStyle();
            else if (name == u"list-style")
                readList(m_walk.attribute(u"name"));
            else
                m_walk.skip();
        });
    }

    void readStyle()
    {
        OdfStyles::Style style;
        const QString name = m_walk.attribute(u"name");
        style.parent = m_walk.attribute(u"parent-style-name");
        style.list = m_walk.attribute(u"list-style-name");
        m_walk.each([&] {
            if (m_walk.name() == u"text-properties")
                readText(style);
            else if (m_walk.name() == u"paragraph-properties")
                readParagraph(style);
            else if (m_walk.name() == u"table-properties")
                readSheet(style);
            m_walk.skip();
        });
        m_styles.m_styles.insert(name, style);
    }

    void readText(OdfStyles::Style &style) const
    {
        const QString line = m_walk.attribute(u"text-line-through-style");
        const QString type = m_walk.attribute(u"text-line-through-type");
        if (!line.isEmpty() || !type.isEmpty())
            style.struck =
                (!line.isEmpty() && line != u"none") || (!type.isEmpty() && type != u"none");
        if (const QString shown = m_walk.attribute(u"display"); !shown.isEmpty())
            style.hidden = shown == u"none";
        if (const QString position = m_walk.attribute(u"text-position"); !position.isEmpty())
            style.raised = position.startsWith(u"super") || isSetIn(position);
    }

    void readParagraph(OdfStyles::Style &style) const
    {
        if (const QString indent = m_walk.attribute(u"text-indent"); !indent.isEmpty())
            style.indented = isSetIn(indent);
    }

    void readSheet(OdfStyles::Style &style) const
    {
        if (const QString shown = m_walk.attribute(u"display"); !shown.isEmpty())
            style.hiddenSheet = shown == u"false";
    }

    void readList(const QString &name)
    {
        QMap<int, OdfListLevel> levels;
        m_walk.each([&] {
            OdfListLevel level;
            const QString format = m_walk.attribute(u"num-format");
            level.numbered = m_walk.name() == u"list-level-style-number" && !format.isEmpty();
            level.format = formOf(format);
            level.prefix = m_walk.attribute(u"num-prefix");
            level.suffix = m_walk.attribute(u"num-suffix");
            level.start = m_walk.number(u"start-value", 1);
            level.shown = m_walk.number(u"display-levels", 1);
            levels.insert(m_walk.number(u"level", 1), level);
            m_walk.skip();
        });
        m_styles.m_lists.insert(name, levels);
    }

    XmlWalk m_walk;
    OdfStyles &m_styles;
};

void OdfStyles::add(const QByteArray &part, QString &damage)
{
    OdfStylesParser(part, *this).parse(damage);
}

template <typename Get>
auto OdfStyles::nearest(QString name, Get get) const
{
    constexpr int most = 20; // they might be based on each other
    for (int i = 0; i < most; ++i) {
        const auto style = m_styles.constFind(name);
        if (style == m_styles.cend())
            break;
        if (get(*style))
            return get(*style);
        name = style->parent;
    }
    return decltype(get(Style())){};
}

bool OdfStyles::isStruck(const QString &style) const
{
    return nearest(style, [](const Style &s) { return s.struck; }).value_or(false);
}

bool OdfStyles::isHidden(const QString &style) const
{
    return nearest(style, [](const Style &s) { return s.hidden; }).value_or(false);
}

bool OdfStyles::isRaised(const QString &style) const
{
    return nearest(style, [](const Style &s) { return s.raised; }).value_or(false);
}

bool OdfStyles::isIndented(const QString &style) const
{
    return nearest(style, [](const Style &s) { return s.indented; }).value_or(false);
}

bool OdfStyles::isTitle(const QString &style) const
{
    const auto found = m_styles.constFind(style);
    return style == u"Title" || (found != m_styles.cend() && found->parent == u"Title");
}

bool OdfStyles::isHiddenSheet(const QString &style) const
{
    return nearest(style, [](const Style &s) { return s.hiddenSheet; }).value_or(false);
}

QString OdfStyles::listOf(const QString &style) const
{
    const auto named = nearest(style, [](const Style &s) {
        return s.list.isEmpty() ? std::optional<QString>() : std::optional(s.list);
    });
    return named.value_or(QString());
}

const OdfListLevel *OdfStyles::level(const QString &list, int level) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend())
        return nullptr;
    const auto entry = found->constFind(level);
    return entry == found->cend() ? nullptr : &*entry;
}

} // namespace PlanLens

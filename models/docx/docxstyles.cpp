// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxstyles.h"

#include "docx/docxproperties.h"
#include "docx/docxxml.h"
#include "text/workpoint.h"

#include <array>

namespace PlanLens {

namespace {

constexpr int mostLevels = 9;
constexpr int longestChain = 20; ///< of styles that are based on each other

/// The built-in names are English in the file, whatever the language of the program that wrote it;
/// but some programs write what they show.
constexpr std::array<QStringView, 2> headingNames = {u"heading", u"标题"};

QString folded(const QString &name)
{
    QString text = name.toLower();
    text.remove(u' ');
    return text;
}

/// `heading1` and `标题1` give 1; 0 for every other name.
int levelByName(QStringView name)
{
    for (const QStringView heading : headingNames) {
        if (!name.startsWith(heading) || name.size() != heading.size() + 1)
            continue;
        const int level = name.back().digitValue();
        if (level > 0)
            return level;
    }
    return 0;
}

int levelByOutline(std::optional<int> outline)
{
    return outline && *outline >= 0 && *outline < mostLevels ? *outline + 1 : 0;
}

} // namespace

class DocxStylesParser
{
public:
    explicit DocxStylesParser(const QByteArray &bytes) : m_xml(bytes) {}

    DocxStyles parse(QString *damage)
    {
        const bool begun = readRoot(m_xml);
        while (begun && m_xml.readNextStartElement()) {
            workPoint();
            if (wordName(m_xml) == u"style")
                readStyle();
            else
                m_xml.skipCurrentElement();
        }
        if (damage)
            *damage = xmlDamage(m_xml);
        return m_styles;
    }

private:
    void readStyle()
    {
        const QString id = wordAttribute(m_xml, u"styleId");
        const QString isDefault = wordAttribute(m_xml, u"default");
        const bool ofParagraphs = wordAttribute(m_xml, u"type") == u"paragraph";
        if (ofParagraphs && (isDefault == u"1" || isDefault == u"true"))
            m_styles.m_default = id;
        DocxStyles::Style style;
        while (m_xml.readNextStartElement()) {
            const QStringView name = wordName(m_xml);
            if (name == u"pPr") {
                readProperties(style);
                continue;
            }
            if (name == u"rPr") {
                style.run = readRunProperties(m_xml);
                continue;
            }
            if (name == u"name")
                style.name = folded(wordAttribute(m_xml, u"val"));
            else if (name == u"basedOn")
                style.basedOn = wordAttribute(m_xml, u"val");
            m_xml.skipCurrentElement();
        }
        m_styles.m_styles.insert(id, style);
    }

    void readProperties(DocxStyles::Style &style)
    {
        DocxParagraph properties;
        readParagraphProperties(m_xml, properties);
        style.outlineLevel = properties.outlineLevel;
        style.indented = properties.indented;
        style.numberingId = properties.numberingId;
        style.numberingLevel = properties.numberingLevel;
    }

    QXmlStreamReader m_xml;
    DocxStyles m_styles;
};

DocxStyles DocxStyles::parse(const QByteArray &bytes, QString *damage)
{
    return bytes.isEmpty() ? DocxStyles() : DocxStylesParser(bytes).parse(damage);
}

template <typename Predicate>
const DocxStyles::Style *DocxStyles::nearest(const DocxParagraph &paragraph, Predicate has) const
{
    return nearest(paragraph.style.isEmpty() ? m_default : paragraph.style, has);
}

template <typename Predicate>
const DocxStyles::Style *DocxStyles::nearest(QString id, Predicate has) const
{
    // Counted, because styles of a damaged document may be based on each other in a circle.
    for (int i = 0; i < longestChain; ++i) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.cend())
            return nullptr;
        if (has(*style))
            return &*style;
        id = style->basedOn;
    }
    return nullptr;
}

int DocxStyles::headingLevel(const DocxParagraph &paragraph) const
{
    if (paragraph.outlineLevel)
        return levelByOutline(paragraph.outlineLevel);
    const Style *style = nearest(paragraph, [](const Style &s) {
        return s.outlineLevel.has_value() || levelByName(s.name) > 0;
    });
    if (!style)
        return 0;
    return style->outlineLevel ? levelByOutline(style->outlineLevel) : levelByName(style->name);
}

bool DocxStyles::isTitle(const DocxParagraph &paragraph) const
{
    // Its own style alone: subtitles are based on that of the title.
    const auto style = m_styles.constFind(paragraph.style);
    return style != m_styles.cend() && (style->name == u"title" || style->name == u"标题");
}

bool DocxStyles::isContents(const DocxParagraph &paragraph) const
{
    return paragraph.inContents ||
           nearest(paragraph, [](const Style &s) {
               return s.name.size() == 4 && s.name.startsWith(u"toc") && s.name.back().isDigit();
           }) != nullptr;
}

bool DocxStyles::isIndented(const DocxParagraph &paragraph) const
{
    if (paragraph.indented)
        return *paragraph.indented;
    const Style *style = nearest(paragraph, [](const Style &s) { return s.indented.has_value(); });
    return style && *style->indented;
}

QString DocxStyles::numberingId(const DocxParagraph &paragraph) const
{
    if (!paragraph.numberingId.isEmpty())
        return paragraph.numberingId;
    const Style *style =
        nearest(paragraph, [](const Style &s) { return !s.numberingId.isEmpty(); });
    return style ? style->numberingId : QString();
}

int DocxStyles::numberingLevel(const DocxParagraph &paragraph) const
{
    if (!paragraph.numberingId.isEmpty())
        return paragraph.numberingLevel;
    const Style *style =
        nearest(paragraph, [](const Style &s) { return !s.numberingId.isEmpty(); });
    return style ? style->numberingLevel : 0;
}

std::optional<bool> DocxStyles::switchOf(const QString &style, Switch which) const
{
    const Style *found =
        nearest(style, [which](const Style &s) { return (s.run.*which).has_value(); });
    return found ? found->run.*which : std::nullopt;
}

DocxRunProperties DocxStyles::resolved(const DocxRunProperties &run,
                                       const DocxParagraph &paragraph) const
{
    const QString around = paragraph.style.isEmpty() ? m_default : paragraph.style;
    const auto toggled = [&](Switch which) {
        if ((run.*which).has_value())
            return run.*which;
        return std::optional(switchOf(run.style, which).value_or(false) !=
                             switchOf(around, which).value_or(false));
    };
    DocxRunProperties result = run;
    result.struck = toggled(&DocxRunProperties::struck);
    result.hidden = toggled(&DocxRunProperties::hidden);
    if (!result.raised)
        result.raised = switchOf(run.style, &DocxRunProperties::raised);
    if (!result.raised)
        result.raised = switchOf(around, &DocxRunProperties::raised);
    return result;
}

} // namespace PlanLens

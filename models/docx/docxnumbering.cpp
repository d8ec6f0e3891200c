// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxnumbering.h"

#include "docx/docxxml.h"
#include "reading/listnumber.h"
#include "text/workpoint.h"

namespace PlanLens {

namespace {

constexpr int longestLabel = 60; ///< it is printed with every item

} // namespace

class DocxNumberingParser
{
public:
    explicit DocxNumberingParser(const QByteArray &bytes) : m_xml(bytes) {}

    DocxNumbering parse(QString *damage)
    {
        const bool begun = readRoot(m_xml);
        while (begun && m_xml.readNextStartElement()) {
            workPoint();
            if (wordName(m_xml) == u"abstractNum")
                readDefinition();
            else if (wordName(m_xml) == u"num")
                readList();
            else
                m_xml.skipCurrentElement();
        }
        if (damage)
            *damage = xmlDamage(m_xml);
        return m_numbering;
    }

private:
    void readDefinition()
    {
        DocxNumbering::Levels levels;
        const QString id = wordAttribute(m_xml, u"abstractNumId");
        while (m_xml.readNextStartElement()) {
            const int level = wordAttribute(m_xml, u"ilvl").toInt();
            if (wordName(m_xml) == u"lvl" && level >= 0 && level < DocxNumbering::levels)
                readLevel(levels[std::size_t(level)]);
            else
                m_xml.skipCurrentElement();
        }
        m_numbering.m_definitions.insert(id, levels);
    }

    void readLevel(DocxNumbering::Level &level)
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = wordName(m_xml);
            if (name == u"start")
                level.start = wordNumber(m_xml).value_or(1);
            else if (name == u"numFmt")
                level.format = wordAttribute(m_xml, u"val");
            else if (name == u"lvlText")
                level.text = wordAttribute(m_xml, u"val").left(longestLabel);
            m_xml.skipCurrentElement();
        }
    }

    void readList()
    {
        DocxNumbering::List list;
        const QString id = wordAttribute(m_xml, u"numId");
        while (m_xml.readNextStartElement()) {
            if (wordName(m_xml) == u"lvlOverride") {
                readOverride(list);
                continue;
            }
            if (wordName(m_xml) == u"abstractNumId")
                list.definition = wordAttribute(m_xml, u"val");
            m_xml.skipCurrentElement();
        }
        m_numbering.m_lists.insert(id, list);
    }

    void readOverride(DocxNumbering::List &list)
    {
        const int level = wordAttribute(m_xml, u"ilvl").toInt();
        while (m_xml.readNextStartElement()) {
            if (wordName(m_xml) == u"startOverride")
                list.starts.insert(level, wordNumber(m_xml).value_or(1));
            m_xml.skipCurrentElement();
        }
    }

    QXmlStreamReader m_xml;
    DocxNumbering m_numbering;
};

DocxNumbering DocxNumbering::parse(const QByteArray &bytes, QString *damage)
{
    return bytes.isEmpty() ? DocxNumbering() : DocxNumberingParser(bytes).parse(damage);
}

DocxNumbering::Counters &DocxNumbering::countersOf(List &list)
{
    const Levels &definition = m_definitions[list.definition];
    const bool known = m_counters.contains(list.definition);
    Counters &counters = m_counters[list.definition];
    for (std::size_t i = 0; i < levels && !known; ++i)
        counters[i] = definition[i].start - 1;
    for (auto start = list.starts.cbegin(); !list.started && start != list.starts.cend(); ++start) {
        if (start.key() >= 0 && start.key() < levels)
            counters[std::size_t(start.key())] = start.value() - 1;
    }
    list.started = true;
    return counters;
}

QString DocxNumbering::next(const QString &list, int level)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end() || level < 0 || level >= levels ||
        !m_definitions.contains(found->definition))
        return {};
    const Levels &definition = m_definitions[found->definition];
    Counters &counters = countersOf(*found);
    ++counters[std::size_t(level)];
    for (std::size_t i = std::size_t(level) + 1; i < levels; ++i)
        counters[i] = definition[i].start - 1;

    const QString &format = definition[std::size_t(level)].format;
    if (format == u"bullet" || format == u"none")
        return {};
    QString label = definition[std::size_t(level)].text;
    for (std::size_t i = 0; i < levels; ++i) {
        // A level that no item has reached yet counts as begun.
        const qint64 number = std::max(counters[i], definition[i].start);
        label.replace(u'%' + QString::number(i + 1), listNumber(number, definition[i].format));
    }
    return label;
}

} // namespace PlanLens

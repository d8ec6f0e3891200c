// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxformula.h"

#include "docx/docxxml.h"

namespace PlanLens {

namespace {

/// In brackets where it is more than one letter or number.
QString enclosed(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && c != u'.')
            return u'(' + text + u')';
    }
    return text;
}

bool beginsWithDigit(const QString &text)
{
    return !text.isEmpty() && text.front().isDigit();
}

class FormulaReading
{
public:
    explicit FormulaReading(DocxCursor &cursor) : m_cursor(cursor), m_xml(cursor.xml()) {}

    DocxFormula run()
    {
        const QString text = children();
        return {text, m_plain};
    }

private:
    /// The text of all children one after the other.
    QString children()
    {
        const DocxCursor::Descent descent(m_cursor);
        QString text;
        while (m_cursor.descend()) {
            const bool fraction = m_xml.name() == u"f";
            const QString next = element();
            // 6 and a half: the fraction must not become part of the number before it.
            if (fraction && beginsWithDigit(next) && !text.isEmpty() && text.back().isDigit())
                text += u'又';
            text += next;
        }
        return text;
    }

    QString element()
    {
        const QString name = m_xml.name().toString();
        const QStringView word = wordName(m_xml);
        if (name == u"t")
            return m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (name.endsWith(u"Pr") || word == u"del" || word == u"moveFrom") {
            m_xml.skipCurrentElement();
            return {};
        }
        if (isLinear(name))
            return children();
        m_plain = false;
        if (name == u"f")
            return joined(u"/", {});
        if (name == u"sSup")
            return joined(u"^", {});
        if (name == u"sSub")
            return joined(u"_", {});
        if (name == u"sSubSup")
            return joined(u"_", u"^");
        if (name == u"rad")
            return u'√' + joined(u"", {});
        if (name == u"d")
            return u'(' + joined(u",", {}) + u')';
        return children();
    }

    /// What only groups letters and signs that stand beside each other.
    static bool isLinear(QStringView name)
    {
        return name == u"r" || name == u"oMath" || name == u"oMathPara" || name == u"e" ||
               name == u"box" || name == u"ins" || name == u"num" || name == u"den" ||
               name == u"sub" || name == u"sup" || name == u"deg" || name == u"smartTag";
    }

    /// The arguments of an element with a sign between them, and another after the second.
    QString joined(QStringView first, QStringView second)
    {
        const DocxCursor::Descent descent(m_cursor);
        QString text;
        int arguments = 0;
        while (m_cursor.descend()) {
            const bool properties = m_xml.name().endsWith(u"Pr");
            const QString argument = enclosed(element());
            if (properties || argument.isEmpty())
                continue;
            if (arguments > 0)
                text += arguments > 1 && !second.isEmpty() ? second : first;
            text += argument;
            ++arguments;
        }
        return text;
    }

    DocxCursor &m_cursor;
    QXmlStreamReader &m_xml;
    bool m_plain = true;
};

} // namespace

DocxFormula readDocxFormula(DocxCursor &cursor)
{
    return FormulaReading(cursor).run();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace PlanLens {

inline constexpr int deepestOfficeXml = 256; ///< elements within each other

/// Goes through the elements of a part, one inside the other; each must be gone through to its end,
/// or skipped.
class XmlWalk
{
public:
    /// The bytes must outlive the walk.
    explicit XmlWalk(const QByteArray &bytes) : m_xml(bytes) {}

    QXmlStreamReader &xml() { return m_xml; }
    /// The local name of the element that the walk is in.
    QStringView name() const { return m_xml.name(); }
    /// An attribute by its local name; empty where it is not there.
    QString attribute(QStringView name) const;
    int number(QStringView name, int otherwise) const;

    /// Goes into the next element inside the current one; false where there is none, and the
    /// current one ends.
    bool next();
    /// Goes to the next text or element inside of the current one: text() is the text, and null
    /// where it is an element.
    bool nextPiece();
    QString text() const { return m_text; }

    void skip() { m_xml.skipCurrentElement(); }
    QString readText() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    /// Calls `read` for each element inside of the current one: it must read or skip it. Throws
    /// DocumentTooLarge where elements stand too deep within each other.
    template <typename Read>
    void each(Read read)
    {
        enter();
        while (next())
            read();
        --m_depth;
    }
    /// The same for texts and elements.
    template <typename Read>
    void eachPiece(Read read)
    {
        enter();
        while (nextPiece())
            read();
        --m_depth;
    }

private:
    void enter();

    QXmlStreamReader m_xml;
    QString m_text;
    int m_depth = 0;
};

} // namespace PlanLens

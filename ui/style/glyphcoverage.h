// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// Looks which characters have a glyph, in their font or in those that Qt takes in its stead: one
/// that has none is painted as an empty box. It is measured on what Qt sets for each character, so
/// it holds for screen, paper and PDF alike.
class GlyphCoverage
{
public:
    /// Looks at a text that is set in a font; `place` says where it stands, for people.
    void add(const QString &text, const QFont &font, const QString &place);

    /// A sentence for each character without a glyph, with the first place where it stands; to
    /// stand after the name of a file.
    const QStringList &problems() const { return m_problems; }
    /// The families that the Chinese signs of the texts in a font are set in, that of the most
    /// signs first. Empty where there were none.
    QStringList families(const QFont &font) const;

private:
    struct Face
    {
        QSet<char32_t> seen;
        QMap<QString, int> families; ///< how many signs each sets
    };

    QHash<QString, Face> m_faces; ///< by the families that are asked for
    QSet<char32_t> m_missing;
    QStringList m_problems;
};

/// The first of these problems, a line each, and how many more there are.
QString inShort(const QStringList &problems);

} // namespace PlanLens

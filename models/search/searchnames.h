// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

class Catalogue;

/// Ids of the regions that a person means: by code, id, name or alias; else those whose full name
/// has the text in it or fits it as pinyin (chongqing, ddk).
QSet<QString> regionsMeant(const QString &text);

/// What a person means by names of regions and of the indicators of a catalogue, also those that
/// people added to it. Refers to the catalogue.
class SearchNames
{
public:
    explicit SearchNames(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// The names of regions and indicators that begin with these syllables, each as far as they
    /// reach: dadukou stands for 大渡口 of 大渡口区. Shortest first; none for what is no pinyin of
    /// at least four letters.
    QStringList inPinyin(const QString &word) const;
    /// Ids of the indicators that are meant: by id, name or alias; else those whose id, name or
    /// alias has the text in it or fits it as pinyin.
    QStringList indicatorsMeant(const QString &text) const;

private:
    const Catalogue &m_catalogue;
};

/// A range of numbers, ends included.
struct NumberRange
{
    double low = 0;
    double high = 0;
};
/// `5..7`, `5..`, `..7`, `>=5`, `<7`, `5`; nothing where it is none of these. A bare comparison
/// leaves the end itself out.
std::optional<NumberRange> numberRange(const QString &text);

} // namespace PlanLens

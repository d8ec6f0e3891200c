// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchnames.h"

#include "catalogue/catalogue.h"
#include "catalogue/regions.h"
#include "text/pinyin.h"
#include "text/searchform.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace PlanLens {

namespace {

constexpr int shortestPinyin = 4;
constexpr int mostNames = 12;

struct SpeltName
{
    QString name;
    QString spelling;
};

QStringList namesOf(const Indicator &indicator)
{
    return QStringList{indicator.nameZh} + indicator.aliases;
}

QList<SpeltName> speltNames()
{
    QList<SpeltName> names;
    for (const Region &region : Regions::shipped().all())
        names += {region.name, region.pinyin};
    for (const Indicator &indicator : Catalogue::shipped().indicators()) {
        for (const QString &name : namesOf(indicator))
            names += {name, pinyin(name)};
    }
    return names;
}

/// The names that are in a catalogue beyond those that every catalogue has.
QList<SpeltName> addedNames(const Catalogue &catalogue)
{
    QList<SpeltName> names;
    for (const Indicator &indicator : catalogue.indicators()) {
        if (Catalogue::shipped().find(indicator.id))
            continue;
        for (const QString &name : namesOf(indicator))
            names += {name, pinyin(name)};
    }
    return names;
}

bool isPinyin(const QString &word)
{
    return word.size() >= shortestPinyin &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// The beginning of a name that is spelt so; empty where a syllable would be cut.
QString beginning(const QString &name, const QString &spelling)
{
    const QStringList syllables = pinyinSyllables(name);
    if (syllables.size() != name.size())
        return {};
    qsizetype letters = 0;
    for (qsizetype i = 0; i < syllables.size(); ++i) {
        letters += syllables.at(i).size();
        if (letters == spelling.size())
            return name.left(i + 1);
    }
    return {};
}

} // namespace

QStringList SearchNames::inPinyin(const QString &word) const
{
    const QString spelling = word.toLower();
    if (!isPinyin(spelling))
        return {};
    static const QList<SpeltName> shipped = speltNames();
    QStringList names;
    for (const SpeltName &spelt : shipped + addedNames(m_catalogue)) {
        const QString name =
            spelt.spelling.startsWith(spelling) ? beginning(spelt.name, spelling) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return names.mid(0, mostNames);
}

QSet<QString> regionsMeant(const QString &text)
{
    const Regions &regions = Regions::shipped();
    if (const Region *region = regions.findByText(text))
        return {region->id};
    QSet<QString> ids;
    for (const Region &region : regions.all()) {
        if (region.pinyin == text.toLower())
            ids += region.id;
    }
    if (!ids.isEmpty())
        return ids;
    for (const Region &region : regions.all()) {
        if (region.fullName.contains(text) || matchesPinyin(text, region.name))
            ids += region.id;
    }
    return ids;
}

QStringList SearchNames::indicatorsMeant(const QString &text) const
{
    if (const Indicator *indicator = m_catalogue.findByIdOrName(text)) {
        // gdp is an id, and the beginning of others: gdp-growth.
        QStringList ids{indicator->id};
        for (const Indicator &other : m_catalogue.indicators()) {
            if (other.id.startsWith(indicator->id + u'-'))
                ids += other.id;
        }
        return ids;
    }
    const QString form = searchText(text);
    QStringList ids;
    for (const Indicator &indicator : m_catalogue.indicators()) {
        const QStringList names = namesOf(indicator);
        const bool fits = indicator.id.contains(form) ||
                          std::any_of(names.begin(), names.end(), [&](const QString &name) {
                              return searchText(name).contains(form);
                          });
        if (fits || matchesPinyin(text, indicator.nameZh))
            ids += indicator.id;
    }
    return ids;
}

std::optional<NumberRange> numberRange(const QString &text)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const QString form = searchText(text);
    bool fine = true;
    const auto number = [&](QStringView digits, double missing) {
        if (digits.isEmpty())
            return missing;
        bool isNumber = false;
        const double value = digits.toDouble(&isNumber);
        fine = fine && isNumber && std::isfinite(value);
        return value;
    };
    NumberRange range{-infinity, infinity};
    const QStringView view(form);
    if (const qsizetype dots = form.indexOf(QLatin1String("..")); dots >= 0) {
        fine = form.size() > 2;
        range = {number(view.left(dots), -infinity), number(view.mid(dots + 2), infinity)};
    } else if (form.startsWith(QLatin1String(">=")) || form.startsWith(QLatin1String("<="))) {
        (form.at(0) == u'>' ? range.low : range.high) = number(view.mid(2), NAN);
    } else if (form.startsWith(u'≥') || form.startsWith(u'≤')) {
        (form.at(0) == u'≥' ? range.low : range.high) = number(view.mid(1), NAN);
    } else if (form.startsWith(u'>')) {
        range.low = std::nextafter(number(view.mid(1), NAN), infinity);
    } else if (form.startsWith(u'<')) {
        range.high = std::nextafter(number(view.mid(1), NAN), -infinity);
    } else {
        range.low = range.high = number(view, NAN);
    }
    if (!fine || std::isnan(range.low) || std::isnan(range.high) || range.low > range.high)
        return std::nullopt;
    return range;
}

} // namespace PlanLens

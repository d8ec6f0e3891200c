// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/placereading.h"

#include "catalogue/placephrase.h"
#include "language/lexicon.h"
#include "text/oneof.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

using Places = QList<const Region *>;

/// After these a place is named, also one that the table does not have: 关于|…, 关于调整|…
const WordTable &introductions()
{
    static const WordTable words =
        wordsOf({{0, "before-place"}, {0, "plan-act"}, {0, "deliberation"}, {0, "giving-plan"}});
    return words;
}

/// The name without the word for its kind: 萧山市 and 萧山区 have 萧山.
QStringView withoutKind(QStringView name)
{
    static const WordTable kinds = wordsOf("place-kind");
    return name.chopped(kinds.ending(name).length);
}

/// Whether a place today may be what bore the name with another word for its kind: prefectures
/// became cities, counties cities and districts, and so on.
bool kindFits(QStringView formerName, const Region &today)
{
    const int level = Regions::level(today);
    static const WordTable prefectures = wordsOf("prefecture");
    if (prefectures.ending(formerName))
        return level == 2;
    return level == 3 ? !today.code.isEmpty() : level == 2 && formerName.endsWith(u'市');
}

/// 云岭县, 云岭州, which lie in no county; but 云岭镇, 云岭高新区
bool isCountyOrMore(QStringView words)
{
    static const WordTable kinds = wordsOf("place-kind");
    return kinds.ending(words) && !endsLikeAZone(words);
}

class Chain
{
public:
    Chain(const Regions &regions, const FormerPlaces &former, const PlaceContext &context)
        : m_regions(regions), m_former(former), m_context(context)
    {}

    /// Goes one part further. False where it can go no further.
    bool follow(const PlaceUnit &unit, const QString &words)
    {
        m_reading.printed += words;
        return unit.places.isEmpty() ? followUnknown(words) : followKnown(unit, words);
    }

    PlaceReading reading() const
    {
        PlaceReading result = m_reading;
        result.region = m_at;
        return result;
    }

private:
    Places inside(const Places &places, const Region *around) const
    {
        Places found;
        for (const Region *place : places) {
            if (m_regions.isWithin(place->id, around->id))
                found.append(place);
        }
        return found;
    }

    /// The candidates that lie in what is known so far. A zone's parts are entered beside it.
    Places fitting(const Places &places) const
    {
        const Region *around = m_at ? m_at : m_context.around;
        if (!around || around->parent.isEmpty())
            return places;
        Places found = inside(places, around);
        while (found.isEmpty() && around->code.isEmpty() && !around->parent.isEmpty()) {
            around = m_regions.find(around->parent);
            if (!around || around->parent.isEmpty())
                break;
            found = inside(places, around);
        }
        return found;
    }

    bool followKnown(const PlaceUnit &unit, const QString &words)
    {
        Places places = fitting(unit.places);
        if (places.isEmpty() && m_at)
            return followUnknown(words);
        if (places.isEmpty())
            places = unit.places;
        const Region *place = Regions::highest(places);
        // 城区, 东区: words that are also the name of a district somewhere.
        const bool common = words.size() == 2 && words.endsWith(u'区');
        if (!m_at && common && (!place || inside({place}, aroundOr(place)).isEmpty()))
            return false;
        if (!place)
            return ambiguous(places);
        if (const auto before = placeBefore(*place, words))
            return ambiguous({place}, *before);
        if (const Region *then = bearerThen(*place, words))
            place = then;
        m_at = place;
        m_reading.doubt = isFormerName(*place, words) ? PlaceDoubt::Former : PlaceDoubt::None;
        for (const FormerPlace &entry : m_former.named(words)) {
            if (entry.now == place->id)
                m_reading.doubt = PlaceDoubt::Former;
        }
        return true;
    }

    /// The place around where one is known; else nothing that `place` could lie in.
    const Region *aroundOr(const Region *place) const
    {
        static const Region nowhere;
        return m_context.around && m_context.around != place ? m_context.around : &nowhere;
    }

    bool ambiguous(const Places &places, const QString &another = {})
    {
        m_at = nullptr;
        m_reading.doubt = PlaceDoubt::Ambiguous;
        for (const Region *place : places)
            m_reading.candidates.append(place->fullName);
        if (!another.isEmpty())
            m_reading.candidates.append(another);
        return false;
    }

    /// The place of today whose name it was in the report's year, where places bore it one after
    /// the other: 思茅市 was 思茅区 until 2003 and 普洱市 until 2007. Null where the table tells of
    /// one only.
    const Region *bearerThen(const Region &place, const QString &words) const
    {
        QList<FormerPlace> entries = m_former.named(words);
        entries.removeIf([&](const FormerPlace &entry) {
            return !fits(entry) || entry.now.isEmpty() || !m_context.year ||
                   *m_context.year > entry.until;
        });
        if (place.name == words || entries.isEmpty())
            return nullptr;
        const auto first = std::min_element(
            entries.begin(), entries.end(),
            [](const FormerPlace &a, const FormerPlace &b) { return a.until < b.until; });
        return m_regions.find(first->now);
    }

    /// Another place that bore the name in the report's year: 巢湖市 until 2011.
    std::optional<QString> placeBefore(const Region &place, const QString &words) const
    {
        for (const FormerPlace &entry : m_former.named(words)) {
            const bool then = m_context.year && *m_context.year <= entry.until;
            if (then && entry.now != place.id && place.name == words && fits(entry))
                return QStringLiteral("%1（—%2）").arg(words).arg(entry.until);
        }
        return std::nullopt;
    }

    bool fits(const FormerPlace &entry) const
    {
        const Region *around = m_at ? m_at : m_context.around;
        return !around || m_regions.isWithin(entry.in, around->id);
    }

    bool followUnknown(const QString &words)
    {
        static const WordTable each = wordsOf("each"); // 永丰县|各乡镇: all of its parts
        if (each.startingAt(words))
            return false;
        if (const auto goesOn = followFormer(words))
            return *goesOn;
        const Region *around = m_at ? m_at : m_context.around;
        if (!around) {
            if (followDivision(words) || followShortName(words))
                return true;
            m_reading.doubt = PlaceDoubt::Unknown;
            return false;
        }
        if (const auto goesOn = followChangedKind(words, *around))
            return *goesOn;
        if (Regions::level(*around) == 3 && isCountyOrMore(words)) {
            m_reading.doubt = PlaceDoubt::Unknown;
            return false;
        }
        standForItself(*around, words, PlaceDoubt::Unlisted);
        return true;
    }

    /// 第八师 needs no 兵团 before it: no other divisions give reports.
    bool followDivision(const QString &words)
    {
        const Region *corps = m_regions.find(QStringLiteral("xj-bingtuan"));
        if (corps && isDivision(words))
            standForItself(*corps, words, PlaceDoubt::Unlisted);
        return m_at != nullptr;
    }

    /// A zone called after the place it lies in or was made from: 宁波|大榭开发区, 大渡口|高新区.
    /// Short names of districts are too common for that (东湖高新区).
    bool followShortName(const QString &words)
    {
        for (qsizetype length = words.size() - 2; length >= 2; --length) {
            const QString tail = words.mid(length);
            const Region *place =
                Regions::highest(m_regions.named(QStringView(words).left(length)));
            const bool sure =
                place && !place->parent.isEmpty() && (length > 2 || Regions::level(*place) < 3);
            if (!sure || !endsLikeAZone(tail))
                continue;
            const bool bare = isBareKind(tail) && Regions::level(*place) > 1;
            const Region *in = bare ? m_regions.find(place->parent) : place;
            standForItself(in ? *in : *place, bare ? words : tail, PlaceDoubt::Unlisted);
            return true;
        }
        return false;
    }

    std::optional<bool> followFormer(const QString &words)
    {
        QList<FormerPlace> entries = m_former.named(words);
        entries.removeIf([this](const FormerPlace &entry) { return !fits(entry); });
        if (entries.isEmpty())
            return std::nullopt;
        if (entries.size() > 1) {
            Places places;
            for (const FormerPlace &entry : entries)
                places.append(m_regions.find(entry.now.isEmpty() ? entry.in : entry.now));
            places.removeAll(nullptr);
            return ambiguous(places);
        }
        const FormerPlace &entry = entries.front();
        const Region *in = m_regions.find(entry.in);
        if (const Region *now = m_regions.find(entry.now)) {
            m_at = now;
            m_reading.doubt = PlaceDoubt::Former;
        } else if (in) {
            standForItself(m_at ? *m_at : *in, words, PlaceDoubt::Former);
        }
        return true;
    }

    std::optional<bool> followChangedKind(const QString &words, const Region &around)
    {
        const QStringView stem = withoutKind(words);
        if (stem.size() == words.size() || stem.isEmpty() || around.parent.isEmpty())
            return std::nullopt;
        Places places = inside(m_regions.named(stem), &around);
        places.removeIf(
            [&](const Region *place) { return place == &around || !kindFits(words, *place); });
        if (places.isEmpty())
            return std::nullopt;
        if (places.size() > 1)
            return ambiguous(places);
        m_at = places.front();
        m_reading.doubt = PlaceDoubt::Former;
        return true;
    }

    void standForItself(const Region &in, const QString &words, PlaceDoubt doubt)
    {
        m_at = m_regions.find(Regions::ownId(in.id, words));
        m_reading.doubt = doubt;
    }

    const Regions &m_regions;
    const FormerPlaces &m_former;
    const PlaceContext &m_context;
    const Region *m_at = nullptr;
    PlaceReading m_reading;
};

class PlaceReader
{
public:
    PlaceReader(const QString &text, const Regions &regions, const PlaceContext &context,
                const FormerPlaces &former)
        : m_text(text), m_regions(regions), m_context(context), m_former(former)
    {}

    PlaceReading read()
    {
        QList<Phrase> phrases = findPhrases();
        PlaceReading first;
        QList<PlaceUnit> units;
        for (const Phrase &phrase : phrases) {
            const PlaceReading reading = evaluate(phrase.units, m_context);
            if (first.saysNothing()) {
                first = reading;
                units = phrase.units;
            } else if (reading.region && !first.region) {
                first = better(first, evaluate(units, {reading.region, m_context.year}));
            } else if (first.region && (phrase.introduced || first.printed == u"中国")) {
                // 中国 begins names of bodies too: 中国人民银行重庆市分行.
                const PlaceReading within = evaluate(phrase.units, {first.region, m_context.year});
                if (isItsZone(phrase, units.back().end, first, within))
                    continue;
                if (within.region && within.region != first.region &&
                    m_regions.isWithin(within.region->id, first.region->id))
                    first = within;
            }
        }
        return first;
    }

private:
    struct Phrase
    {
        bool introduced = false; ///< stands where a place is named
        QList<PlaceUnit> units;
    };

    /// 黄埔区（广州开发区）: the zone that a district runs is named beside it, and no part of it.
    bool isItsZone(const Phrase &phrase, qsizetype end, const PlaceReading &first,
                   const PlaceReading &within) const
    {
        const PlaceUnit &last = phrase.units.back();
        const QStringView zone = QStringView(m_text).mid(last.start, last.end - last.start);
        return phrase.units.front().start == end + 1 && isOneOf(m_text[end], u"（(") &&
               within.doubt == PlaceDoubt::Unlisted && endsLikeAZone(zone) &&
               Regions::level(*first.region) == 3;
    }

    bool isIntroduced(qsizetype at) const
    {
        return at == 0 || bool(introductions().endingAt(m_text, at));
    }

    QList<Phrase> findPhrases() const
    {
        QList<Phrase> phrases;
        bool afterTime = false;
        for (qsizetype at = 0; at < m_text.size();) {
            const bool introduced = afterTime || isIntroduced(at);
            const qsizetype time = timeAt(m_text, at, introduced);
            afterTime = time > 0;
            if (afterTime) {
                at += time;
                continue;
            }
            const bool begins = introduced || m_regions.nameAt(m_text, at).length > 0;
            const QList<PlaceUnit> units =
                begins ? placePhraseAt(m_text, at, m_regions) : QList<PlaceUnit>();
            if (!units.isEmpty())
                phrases.append({introduced, units});
            at = units.isEmpty() ? at + 1 : units.back().end;
        }
        return phrases;
    }

    PlaceReading evaluate(const QList<PlaceUnit> &units, const PlaceContext &context) const
    {
        Chain chain(m_regions, m_former, context);
        for (const PlaceUnit &unit : units) {
            if (!chain.follow(unit, m_text.mid(unit.start, unit.end - unit.start)))
                break;
        }
        return chain.reading();
    }

    static PlaceReading better(const PlaceReading &first, const PlaceReading &again)
    {
        return again.region ? again : first;
    }

    const QString &m_text;
    const Regions &m_regions;
    const PlaceContext &m_context;
    const FormerPlaces &m_former;
};

} // namespace

PlaceReading readPlace(const QString &text, const Regions &regions, const PlaceContext &context,
                       const FormerPlaces &former)
{
    QString solid = text;
    solid.removeIf([](QChar c) { return c.isSpace(); });
    return PlaceReader(solid, regions, context, former).read();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/regions.h"

#include "language/lexicon.h"
#include "text/pinyin.h"
#include "text/tsv.h"

#include <QMutex>

#include <algorithm>

namespace PlanLens {

namespace {

enum RegionColumn {
    RegionId,
    Code,
    RegionName,
    FullName,
    OtherNames,
    LiesIn,
    Pinyin,
    RegionColumnCount
};

Region regionFrom(const QList<QStringView> &fields)
{
    Region region;
    region.id = fields[RegionId].toString();
    region.code = fields[Code] == fields[RegionId] ? region.id : fields[Code].toString();
    region.name = fields[RegionName].toString();
    region.fullName =
        fields[FullName] == fields[RegionName] ? region.name : fields[FullName].toString();
    for (const QStringView alias : fields[OtherNames].split(u'|', Qt::SkipEmptyParts))
        region.aliases.append(alias.toString());
    region.parent = fields[LiesIn].toString();
    region.pinyin = fields[Pinyin].toString();
    return region;
}

/// What may follow a name of two characters (大同, 平安) so that it is a place's name.
bool goesOnLikeAPlace(QStringView rest)
{
    static const WordTable words = wordsOf("after-short-place");
    if (rest.isEmpty() || rest.front().isDigit())
        return true;
    return bool(words.startingAt(rest));
}

/// 全国 and 我国 name the country where its bodies or its economy follow, not in 全国文明城市.
bool isPlainCountry(QStringView name, QStringView rest)
{
    if (!name.startsWith(u'全') && !name.startsWith(u'我'))
        return true;
    static const WordTable words = wordsOf("after-country");
    return bool(words.startingAt(rest));
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

constexpr QChar ownMark = u'~';

} // namespace

struct Regions::OwnPlaces
{
    QMutex mutex;
    QHash<QString, std::shared_ptr<const Region>> places;
};

Regions::Regions() : m_ownPlaces(std::make_shared<OwnPlaces>()) {}

Regions Regions::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    Regions regions;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        if (lines.fields().size() != RegionColumnCount) {
            lines.leaveOut(errors, QStringLiteral("not seven columns"));
            continue;
        }
        Region region = regionFrom(lines.fields());
        if (region.id.isEmpty() || region.name.isEmpty() || regions.m_byId.contains(region.id)) {
            lines.leaveOut(errors, QStringLiteral("no id or name, or an id that is taken"));
            continue;
        }
        regions.m_byId.insert(region.id, int(regions.m_regions.size()));
        regions.m_regions.append(std::move(region));
    }
    regions.index();
    return regions;
}

const Regions &Regions::shipped()
{
    static const Regions regions = fromTsv(shippedTable(QStringLiteral("regions.tsv")));
    return regions;
}

void Regions::index()
{
    m_names.reserve(size_t(m_regions.size()) * 4);
    for (int i = 0; i < m_regions.size(); ++i) {
        const Region &region = m_regions[i];
        m_names.push_back({region.name, i, true});
        if (region.fullName != region.name)
            m_names.push_back({region.fullName, i, true});
        for (const QString &alias : region.aliases)
            m_names.push_back({alias, i, false});
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name &a, const Name &b) { return a.text.front() < b.text.front(); });
}

std::span<const Regions::Name> Regions::namesFrom(QChar first) const
{
    const auto from =
        std::lower_bound(m_names.begin(), m_names.end(), first,
                         [](const Name &name, QChar c) { return name.text.front() < c; });
    const auto to = std::find_if(from, m_names.end(),
                                 [first](const Name &name) { return name.text.front() != first; });
    return {from, to};
}

const Region *Regions::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? ownPlace(id) : &m_regions[*found];
}

QString Regions::ownId(const QString &parent, const QString &name)
{
    return parent + ownMark + name;
}

const Region *Regions::ownPlace(const QString &id) const
{
    const qsizetype mark = id.lastIndexOf(ownMark);
    const Region *parent = mark > 0 ? find(id.left(mark)) : nullptr;
    if (!parent || mark + 1 == id.size())
        return nullptr;
    const QMutexLocker locker(&m_ownPlaces->mutex);
    std::shared_ptr<const Region> &place = m_ownPlaces->places[id];
    if (!place) {
        const QString name = id.mid(mark + 1);
        const QString fullName = parent->parent.isEmpty() ? name : parent->fullName + name;
        place = std::make_shared<const Region>(Region{.id = id,
                                                      .name = name,
                                                      .fullName = fullName,
                                                      .parent = parent->id,
                                                      .pinyin = pinyin(name)});
    }
    return place.get();
}

int Regions::level(const Region &region)
{
    if (region.parent.isEmpty())
        return 0;
    if (region.code.isEmpty())
        return 3;
    if (region.code.endsWith(u"0000"))
        return 1;
    return region.code.endsWith(u"00") ? 2 : 3;
}

const Region *Regions::findByCode(const QString &code) const
{
    if (code.isEmpty())
        return nullptr;
    if (const Region *region = find(code); region && region->code == code)
        return region;
    const auto found = std::find_if(m_regions.cbegin(), m_regions.cend(),
                                    [&](const Region &region) { return region.code == code; });
    return found == m_regions.cend() ? nullptr : &*found;
}

const Region *Regions::findByText(const QString &text) const
{
    const QString wanted = withoutBlanks(text);
    if (wanted.isEmpty())
        return nullptr;
    if (const Region *region = find(wanted))
        return region;
    if (const Region *region = findByCode(wanted))
        return region;
    return highest(named(wanted));
}

QList<const Region *> Regions::named(QStringView wanted) const
{
    QList<const Region *> places;
    if (wanted.isEmpty())
        return places;
    for (const Name &name : namesFrom(wanted.front())) {
        const Region *place = &m_regions[name.region];
        if (name.text == wanted && !places.contains(place))
            places.append(place);
    }
    return places;
}

QString Regions::sortKey(const QString &id) const
{
    const QString afterAll = QStringLiteral("~");
    const Region *region = find(id);
    if (!region)
        return afterAll + id;
    if (!region->code.isEmpty())
        return region->code;
    const Region *parent = find(region->parent);
    QString code = parent ? parent->code : QString();
    while (code.endsWith(QLatin1String("00")))
        code.chop(2);
    return code + afterAll + region->name;
}

const Region *Regions::provinceOf(const QString &id) const
{
    const Region *region = find(id);
    for (qsizetype step = 0; region && step < m_regions.size(); ++step) {
        const Region *above = find(region->parent);
        if (!above)
            return nullptr;
        if (level(*above) == 0)
            return region;
        region = above;
    }
    return nullptr;
}

bool Regions::isWithin(const QString &id, const QString &ancestor) const
{
    const Region *region = find(id);
    // A table that is wrong could have a circle.
    for (qsizetype step = 0; region && step < m_regions.size(); ++step) {
        if (region->id == ancestor)
            return true;
        region = find(region->parent);
    }
    return false;
}

const Region *Regions::highest(const QList<const Region *> &places)
{
    const Region *found = nullptr;
    bool several = false;
    for (const Region *place : places) {
        const int difference = found ? level(*place) - level(*found) : -1;
        several = difference == 0 || (several && difference > 0);
        if (difference < 0)
            found = place;
    }
    return several ? nullptr : found;
}

PlaceName Regions::nameAt(QStringView text, qsizetype at) const
{
    PlaceName found;
    const QStringView rest = text.mid(at);
    if (rest.isEmpty())
        return found;
    for (const Name &name : namesFrom(rest.front())) {
        if (name.text.size() < found.length || !rest.startsWith(name.text))
            continue;
        const Region *place = &m_regions[name.region];
        const QStringView after = rest.mid(name.text.size());
        const bool isShort = !name.formal && name.text.size() <= 2;
        if (isShort && level(*place) > 1 && !goesOnLikeAPlace(after))
            continue;
        if (level(*place) == 0 && !isPlainCountry(name.text, after))
            continue;
        if (name.text.size() > found.length)
            found = {name.text.size(), name.formal, {}};
        found.formal = found.formal || name.formal;
        if (!found.places.contains(place))
            found.places.append(place);
    }
    return found;
}

} // namespace PlanLens

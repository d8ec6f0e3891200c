// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/regions.h"

#include "text/tsv.h"

#include <QResource>

#include <algorithm>

namespace PlanLens {

namespace {

enum Column { Id, Code, RegionName, FullName, Aliases, Parent, Pinyin, ColumnCount };

const QLatin1String countryId("100000");

Region regionFrom(const QList<QStringView> &fields)
{
    Region region;
    region.id = fields[Id].toString();
    region.code = fields[Code] == fields[Id] ? region.id : fields[Code].toString();
    region.name = fields[RegionName].toString();
    region.fullName =
        fields[FullName] == fields[RegionName] ? region.name : fields[FullName].toString();
    for (const QStringView alias : fields[Aliases].split(u'|', Qt::SkipEmptyParts))
        region.aliases.append(alias.toString());
    region.parent = fields[Parent].toString();
    region.pinyin = fields[Pinyin].toString();
    return region;
}

/// 1 province, 2 prefecture, 3 county or zone; 0 the country.
int level(const Region &region)
{
    if (region.parent.isEmpty())
        return 0;
    if (region.code.isEmpty())
        return 3;
    if (region.code.endsWith(u"0000"))
        return 1;
    return region.code.endsWith(u"00") ? 2 : 3;
}

/// 城区, 郊区, 矿区, 东区: words that are also the name of a district somewhere.
bool isCommonWord(QStringView name)
{
    return name.size() == 2 && name.endsWith(u'区');
}

/// What may follow a name of two characters (大同, 平安) so that it is a place's name.
bool goesOnLikeAPlace(QStringView rest)
{
    static constexpr QStringView words[] = {u"人民政府", u"政府", u"国民经济", u"关于", u"统计",
                                            u"经济",     u"第",   u"“",        u"年"};
    if (rest.isEmpty() || rest.front().isDigit())
        return true;
    return std::any_of(std::begin(words), std::end(words),
                       [rest](QStringView word) { return rest.startsWith(word); });
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

Regions Regions::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    Regions regions;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        if (lines.fields().size() != ColumnCount) {
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
    static const Regions regions = [] {
        const QResource table(QStringLiteral(":/planlens/regions.tsv"));
        return fromTsv(table.uncompressedData());
    }();
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
    return found == m_byId.constEnd() ? nullptr : &m_regions[*found];
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
    QList<int> candidates;
    for (const Name &name : namesFrom(wanted.front())) {
        if (name.text == wanted && !candidates.contains(name.region))
            candidates.append(name.region);
    }
    const int found = highest(candidates);
    return found < 0 ? nullptr : &m_regions[found];
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

bool Regions::isAncestor(int ancestor, int region) const
{
    return ancestor != region && isWithin(m_regions[region].id, m_regions[ancestor].id);
}

/// The one candidate of the highest level; -1 where there are several such.
int Regions::highest(const QList<int> &candidates) const
{
    int found = -1;
    bool several = false;
    for (const int candidate : candidates) {
        const int difference =
            found < 0 ? -1 : level(m_regions[candidate]) - level(m_regions[found]);
        several = difference == 0 || (several && difference > 0);
        if (difference < 0)
            found = candidate;
    }
    return several ? -1 : found;
}

/// The places with the longest name that stands in the text at `at`.
Regions::Mention Regions::mentionAt(QStringView text, qsizetype at) const
{
    Mention mention;
    const QStringView rest = text.mid(at);
    for (const Name &name : namesFrom(rest.front())) {
        if (name.text.size() < mention.length || !rest.startsWith(name.text))
            continue;
        const bool isShort = !name.formal && name.text.size() <= 2;
        if (isShort && level(m_regions[name.region]) > 1 &&
            !goesOnLikeAPlace(rest.mid(name.text.size())))
            continue;
        if (name.text.size() > mention.length)
            mention = {name.text.size(), {}};
        if (!mention.candidates.contains(name.region))
            mention.candidates.append(name.region);
    }
    return mention;
}

/// The place that a mention stands for, with the help of the places mentioned beside it; -1 where
/// it cannot be told.
int Regions::resolve(const Mention &mention, const QList<Mention> &all) const
{
    const bool common =
        isCommonWord(m_regions[mention.candidates.front()].name) && mention.length == 2;
    if (const int found = highest(mention.candidates); found >= 0 && !common)
        return found;
    int found = -1;
    for (const int candidate : mention.candidates) {
        const bool parentStands = std::any_of(all.cbegin(), all.cend(), [&](const Mention &other) {
            const int place = highest(other.candidates);
            return place >= 0 && m_regions[place].id != countryId && isAncestor(place, candidate);
        });
        if (!parentStands)
            continue;
        if (found >= 0)
            return -1;
        found = candidate;
    }
    return found;
}

const Region *Regions::findIn(const QString &text) const
{
    const QString squeezed = withoutBlanks(text);
    QList<Mention> mentions;
    for (qsizetype at = 0; at < squeezed.size();) {
        const Mention mention = mentionAt(squeezed, at);
        if (mention.length > 0)
            mentions.append(mention);
        at += std::max<qsizetype>(mention.length, 1);
    }
    int best = -1;
    qsizetype bestLength = 0;
    for (const Mention &mention : mentions) {
        const int place = resolve(mention, mentions);
        if (place < 0 || (best >= 0 && isAncestor(place, best)))
            continue;
        if (best < 0 || isAncestor(best, place) || mention.length > bestLength) {
            best = place;
            bestLength = mention.length;
        }
    }
    return best < 0 ? nullptr : &m_regions[best];
}

} // namespace PlanLens

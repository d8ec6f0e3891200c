// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"

#include "text/pinyin.h"
#include "text/tsv.h"

#include <QLocale>

#include <algorithm>

namespace PlanLens {

namespace {

struct Word
{
    QString chinese;
    QString english;
};

/// resources/english.tsv.
class EnglishWords
{
public:
    static const EnglishWords &shipped()
    {
        static const EnglishWords words;
        return words;
    }

    const QHash<QString, QString> &of(const QString &what) const
    {
        return *m_words.constFind(what);
    }
    /// The longest word of a kind that ends a text; an empty one where none does.
    Word ending(const QString &what, const QString &text) const
    {
        return longest(what, [&](const QString &word) {
            return text.endsWith(word) && word.size() < text.size();
        });
    }
    Word opening(const QString &what, const QString &text) const
    {
        return longest(what, [&](const QString &word) {
            return text.startsWith(word) && word.size() < text.size();
        });
    }

private:
    EnglishWords()
    {
        for (const char *what : {"place", "kind", "people", "scale", "unit"})
            m_words.insert(QLatin1String(what), {});
        const QString text = QString::fromUtf8(shippedTable(QStringLiteral("english.tsv")));
        TsvLines lines(text);
        lines.next(); // the titles
        while (lines.next()) {
            const QList<QStringView> &fields = lines.fields();
            if (fields.size() >= 2)
                m_words[fields[0].toString()].insert(
                    fields[1].toString(), fields.size() > 2 ? fields[2].toString() : QString());
        }
    }

    template <typename Fits>
    Word longest(const QString &what, const Fits &fits) const
    {
        Word best;
        const QHash<QString, QString> &words = of(what);
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            if (word.key().size() > best.chinese.size() && fits(word.key()))
                best = {word.key(), word.value()};
        }
        return best;
    }

    QHash<QString, QHash<QString, QString>> m_words;
};

bool isEnglish()
{
    return QLocale().language() == QLocale::English;
}

/// 大渡口 as Dadukou.
QString inLatinLetters(const QString &name)
{
    QString latin = pinyin(name);
    if (!latin.isEmpty())
        latin[0] = latin.at(0).toUpper();
    return latin;
}

QString englishName(const Region &region)
{
    const EnglishWords &words = EnglishWords::shipped();
    const auto known = words.of(QStringLiteral("place")).constFind(region.id);
    if (known != words.of(QStringLiteral("place")).cend())
        return *known;
    QString stem = region.name;
    const Word kind = words.ending(QStringLiteral("kind"), stem);
    stem.chop(kind.chinese.size());
    for (Word people = words.ending(QStringLiteral("people"), stem); !people.chinese.isEmpty();
         people = words.ending(QStringLiteral("people"), stem))
        stem.chop(people.chinese.size());
    return QStringList{inLatinLetters(stem), kind.english}.join(u' ').trimmed();
}

/// One side of a stroke, with its scale; empty where there are no words for it.
QString englishUnit(const QString &unit)
{
    const EnglishWords &words = EnglishWords::shipped();
    const QHash<QString, QString> &units = words.of(QStringLiteral("unit"));
    if (const auto known = units.constFind(unit); known != units.cend())
        return *known;
    const Word scale = words.opening(QStringLiteral("scale"), unit);
    const auto rest = units.constFind(unit.mid(scale.chinese.size()));
    return scale.chinese.isEmpty() || rest == units.cend() ? QString()
                                                           : scale.english + u' ' + *rest;
}

} // namespace

QString displayName(const Indicator &indicator)
{
    return isEnglish() && !indicator.nameEn.isEmpty() ? indicator.nameEn : indicator.nameZh;
}

QString displayName(const Catalogue &catalogue, const QString &indicator, const QString &printed)
{
    const Indicator *known = isEnglish() ? catalogue.find(indicator) : nullptr;
    return known && !known->nameEn.isEmpty() ? known->nameEn : printed;
}

QString shownName(const QString &indicator, const QString &printed)
{
    return displayName(Catalogue::shipped(), indicator, printed);
}

QString shownName(const Observation &figure)
{
    const Catalogue &catalogue = Catalogue::shipped();
    // 高于预期目标2个百分点 is no indicator, but told of one.
    const bool compares = figure.measure == Measure::Comparison && figure.parent.isEmpty();
    const Indicator *compared =
        compares && isEnglish() ? catalogue.findByIdOrName(figure.name) : nullptr;
    return compared && figure.indicator.isEmpty() ? displayName(*compared)
                                                  : shownName(figure.indicator, figure.name);
}

QString displayName(const Region &region)
{
    return isEnglish() ? englishName(region) : region.name;
}

QString displayFullName(const Region &region)
{
    if (!isEnglish())
        return region.fullName;
    const QString name = englishName(region);
    const Region *province = Regions::shipped().provinceOf(region.id);
    return !province || province->id == region.id
               ? name
               : QStringLiteral("%1, %2").arg(name, englishName(*province));
}

QString displayNameOf(const QString &regionId)
{
    const Region *region = Regions::shipped().find(regionId);
    return region ? displayName(*region) : regionId;
}

/// The short form that ends alike (经开区) says the same.
static QString zoneName(const Region &region)
{
    if (!region.code.isEmpty())
        return region.name;
    for (const QString &alias : region.aliases) {
        if (alias.size() < region.name.size() && alias.right(1) == region.name.right(1))
            return alias;
    }
    return region.name;
}

QString shortNameOf(const QString &regionId, const QString &otherwise)
{
    if (const Region *region = Regions::shipped().find(regionId)) {
        const QString name = displayName(*region);
        return name == region->name ? zoneName(*region) : name;
    }
    return otherwise.isEmpty() ? regionId : otherwise;
}

QString displayUnit(const QString &unit)
{
    if (!isEnglish())
        return unit;
    QStringList sides = unit.split(u'/');
    for (QString &side : sides) {
        const QString english = englishUnit(side);
        if (english.isEmpty())
            return unit;
        side = english;
    }
    return sides.join(QStringLiteral(" per "));
}

} // namespace PlanLens

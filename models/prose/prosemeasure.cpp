// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosemeasure.h"

#include "figures/measures.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/wordtable.h"
#include "phrases/prosewords.h"

namespace PlanLens {

namespace {

const WordTable &growthNouns()
{
    static const WordTable table = wordsOf("growth-noun");
    return table;
}

/// 平均增速, 每年递增的速度; but 人口自然增长率 is a rate of its own.
bool isGrowthName(QString name)
{
    static const WordTable rates = wordsOf("level-rate");
    return growthNouns().ending(name.remove(u'的')) && !rates.ending(name);
}

/// 服务业增加值贡献率; but 科技进步贡献率 is a rate of its own.
bool isContribution(const QString &name)
{
    static const WordTable effects = wordsOf("effect");
    static const WordTable made = wordsOf("output");
    return made.ending(name.chopped(effects.ending(name).length)).length > 0;
}

bool fallsByName(const QString &name)
{
    static const WordTable table = wordsOf("fall-noun");
    return bool(table.ending(name));
}

Measure ofLevel(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject)
{
    const QString name = subject.name();
    if (Particles::gives().occursIn(name) &&
        (Particles::towards().occursIn(name) || isContribution(name)))
        return Measure::Contribution;
    if (isShareName(name))
        return Measure::Share;
    // 出口同比+6.5%, 工业投资回落至6%
    const bool printed = (figure.hasSign || phrase.paced) && !Particles::rates().ending(name);
    if ((isGrowthName(name) || printed || subject.cut) && figure.kind == FigureKind::Percent)
        return Measure::Growth;
    if (figure.kind == FigureKind::Point)
        return Measure::Change;
    if ((subject.addition || subject.increase || subject.cut) && figure.kind != FigureKind::Percent)
        return Measure::Change;
    return Measure::Level;
}

bool falls(const ClaimPhrase &phrase, const Subject &subject, Measure measure)
{
    switch (measure) {
    case Measure::Growth:
        return phrase.predicate == Predicate::Fall || fallsByName(subject.name()) ||
               subject.cut; // 压减材料30%
    case Measure::Change:
        return phrase.predicate == Predicate::Fall || phrase.lower || subject.cut;
    case Measure::Comparison:
        return phrase.lower;
    case Measure::Level:
    case Measure::Share:
    case Measure::Contribution:
        return false;
    }
    return false;
}

} // namespace

Measure measureOf(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject)
{
    switch (phrase.predicate) {
    case Predicate::Rise:
    case Predicate::Fall:
        if (figure.kind == FigureKind::Point && Particles::pulls().occursIn(subject.noun))
            return Measure::Contribution;
        return figure.kind == FigureKind::Percent || figure.kind == FigureKind::Times
                   ? Measure::Growth
                   : Measure::Change;
    case Predicate::Share:
        return Measure::Share;
    case Predicate::Added:
        return Measure::Change;
    case Predicate::Completion:
        return Measure::Comparison;
    case Predicate::Difference:
        return phrase.againstTime ? Measure::Change : Measure::Comparison;
    case Predicate::None:
    case Predicate::Level:
        return ofLevel(figure, phrase, subject);
    }
    return Measure::Level;
}

QString sameBasis()
{
    return QStringLiteral("同口径");
}

Value valueOf(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject,
              Measure measure)
{
    Value value;
    value.kind = figure.kind == FigureKind::Ratio ? ValueKind::Ratio : ValueKind::Number;
    value.approximate = figure.approximate || phrase.approximate;
    if (phrase.sameBasis)
        value.basis = sameBasis();
    double low = figure.low;
    double high = figure.high;
    Relation relation = Relation::Equal;
    if (figure.bound)
        relation = *figure.bound;
    else if (phrase.bound && !figure.isRange())
        relation = *phrase.bound;
    if (falls(phrase, subject, measure) && low >= 0) {
        low = -figure.high;
        high = -figure.low;
        relation = flipped(relation);
    }
    value.relation = relation;
    if (relation != Relation::AtMost && relation != Relation::LessThan)
        value.low = low;
    if (relation != Relation::AtLeast && relation != Relation::MoreThan)
        value.high = high;
    return value;
}

bool isFlow(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject,
            Measure measure)
{
    switch (measure) {
    case Measure::Growth:
    case Measure::Change:
        return true;
    case Measure::Share:
    case Measure::Contribution:
        return false;
    case Measure::Comparison:
        return phrase.againstYears; // 是上个五年的1.8倍
    case Measure::Level:
        break;
    }
    const bool amount = figure.kind == FigureKind::Money || figure.kind == FigureKind::Count ||
                        figure.kind == FigureKind::Physical || figure.kind == FigureKind::Scale;
    static const WordTable visitUnits = wordsOf("how-often");
    static const WordTable personUnits = wordsOf("person-unit");
    const bool visits = bool(visitUnits.ending(figure.unit)); // 旅客4000万人次
    static const WordTable flows = wordsOf("flow-noun");
    static const WordTable doing = wordsOf("doing-verb");
    const bool done =
        doing.ending(subject.noun) && figure.kind != FigureKind::Money; // 湿地修复2万亩
    const bool sums = !phrase.boundAlone && flows.ending(subject.noun);
    static const WordTable passing = wordsOf("passing-act");
    static const WordTable made = wordsOf("made-quantity");
    if (phrase.soFar || subject.soFar)
        return figure.kind == FigureKind::Money || visits || personUnits.ending(figure.unit) ||
               (amount && made.ending(subject.noun)) ||                      // 产量累计9万吨
               sums || (amount && subject.flow && subject.verb.isEmpty()) || // 累计完成改造5万套
               (amount && passing.startingAt(subject.verb)); // 累计拆除厂房5座
    // 开工项目超1万个: a bound says no more than the number does.
    const bool bare = phrase.predicate == Predicate::None || phrase.boundAlone;
    const bool acts =
        subject.flow && (subject.verb.isEmpty() || !phrase.boundAlone ||
                         figure.kind == FigureKind::Count ||              // 开工项目超百个
                         !ProseWords::quantities().ending(subject.noun)); // 服务业增加值
    return amount &&
           ((bare && (acts || sums || done)) || (phrase.predicate == Predicate::None && visits));
}

bool growsByRate(QStringView head)
{
    static const WordTable shares = wordsOf("share-end");
    static const WordTable growths = wordsOf("growth-noun");
    return ProseWords::quantities().ending(head).length > 1 && !Particles::rates().ending(head) &&
           !shares.ending(head) && !growths.ending(head);
}

} // namespace PlanLens

#include "figures/observation.h"

#include <array>
#include <utility>

namespace PlanLens {

namespace {

template <typename Enum>
struct Words;

template <typename Enum>
using Word = std::pair<Enum, QLatin1String>;

template <>
struct Words<Origin>
{
    static constexpr std::array list{
        Word<Origin>{Origin::Table, QLatin1String("table")},
        Word<Origin>{Origin::Prose, QLatin1String("prose")},
    };
};

template <>
struct Words<Role>
{
    static constexpr std::array list{
        Word<Role>{Role::Target, QLatin1String("target")},
        Word<Role>{Role::Actual, QLatin1String("actual")},
    };
};

template <>
struct Words<Attribute>
{
    static constexpr std::array list{
        Word<Attribute>{Attribute::Binding, QLatin1String("binding")},
        Word<Attribute>{Attribute::Expected, QLatin1String("expected")},
    };
};

template <>
struct Words<Measure>
{
    static constexpr std::array list{
        Word<Measure>{Measure::Level, QLatin1String("level")},
        Word<Measure>{Measure::Growth, QLatin1String("growth")},
        Word<Measure>{Measure::Share, QLatin1String("share")},
        Word<Measure>{Measure::Change, QLatin1String("change")},
        Word<Measure>{Measure::Contribution, QLatin1String("contribution")},
        Word<Measure>{Measure::Comparison, QLatin1String("comparison")},
    };
};

template <>
struct Words<Verdict>
{
    static constexpr std::array list{
        Word<Verdict>{Verdict::Met, QLatin1String("met")},
        Word<Verdict>{Verdict::Missed, QLatin1String("missed")},
        Word<Verdict>{Verdict::Undecidable, QLatin1String("undecidable")},
        Word<Verdict>{Verdict::NoTarget, QLatin1String("no-target")},
        Word<Verdict>{Verdict::NotComparable, QLatin1String("not-comparable")},
    };
};

template <>
struct Words<ValueKind>
{
    static constexpr std::array list{
        Word<ValueKind>{ValueKind::Number, QLatin1String("number")},
        Word<ValueKind>{ValueKind::Ratio, QLatin1String("ratio")},
        Word<ValueKind>{ValueKind::Sign, QLatin1String("sign")},
        Word<ValueKind>{ValueKind::Change, QLatin1String("change")},
        Word<ValueKind>{ValueKind::Text, QLatin1String("text")},
        Word<ValueKind>{ValueKind::NotSet, QLatin1String("not-set")},
        Word<ValueKind>{ValueKind::Deferred, QLatin1String("deferred")},
        Word<ValueKind>{ValueKind::Blank, QLatin1String("blank")},
    };
};

template <>
struct Words<Relation>
{
    static constexpr std::array list{
        Word<Relation>{Relation::Equal, QLatin1String("eq")},
        Word<Relation>{Relation::AtLeast, QLatin1String("ge")},
        Word<Relation>{Relation::MoreThan, QLatin1String("gt")},
        Word<Relation>{Relation::AtMost, QLatin1String("le")},
        Word<Relation>{Relation::LessThan, QLatin1String("lt")},
    };
};

template <>
struct Words<ReportKind>
{
    static constexpr std::array list{
        Word<ReportKind>{ReportKind::PlanReport, QLatin1String("plan-report")},
        Word<ReportKind>{ReportKind::WorkReport, QLatin1String("work-report")},
        Word<ReportKind>{ReportKind::Communique, QLatin1String("communique")},
        Word<ReportKind>{ReportKind::Outline, QLatin1String("outline")},
        Word<ReportKind>{ReportKind::Other, QLatin1String("other")},
    };
};

template <>
struct Words<FigureField>
{
    static constexpr std::array list{
        Word<FigureField>{FigureField::Value, QLatin1String("value")},
        Word<FigureField>{FigureField::Name, QLatin1String("name")},
        Word<FigureField>{FigureField::Unit, QLatin1String("unit")},
        Word<FigureField>{FigureField::Role, QLatin1String("role")},
        Word<FigureField>{FigureField::Period, QLatin1String("period")},
        Word<FigureField>{FigureField::Region, QLatin1String("region")},
        Word<FigureField>{FigureField::Indicator, QLatin1String("indicator")},
    };
};

template <typename Enum>
QString keyOf(Enum value)
{
    for (const auto &[candidate, word] : Words<Enum>::list) {
        if (candidate == value)
            return word;
    }
    return {};
}

std::optional<int> yearOf(QStringView text)
{
    if (text.size() != 4)
        return {};
    int year = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        year = year * 10 + (c.unicode() - u'0');
    }
    return year;
}

} // namespace

QString Period::toString() const
{
    if (!isValid())
        return {};
    if (isYear())
        return QString::number(from);
    return QStringLiteral("%1-%2").arg(from).arg(to);
}

std::optional<Period> Period::fromString(const QString &text)
{
    const QStringView view(text);
    const auto first = yearOf(view.left(4));
    if (!first)
        return {};
    Period period = year(*first);
    if (view.size() > 4) {
        const auto second = view.at(4) == u'-' ? yearOf(view.mid(5)) : std::nullopt;
        if (!second)
            return {};
        period.to = *second;
    }
    return period.isValid() ? std::optional(period) : std::nullopt;
}

QString toKey(Origin origin)
{
    return keyOf(origin);
}

QString toKey(Role role)
{
    return keyOf(role);
}

QString toKey(Attribute attribute)
{
    return keyOf(attribute);
}

QString toKey(Measure measure)
{
    return keyOf(measure);
}

QString toKey(Verdict verdict)
{
    return keyOf(verdict);
}

QString toKey(ValueKind kind)
{
    return keyOf(kind);
}

QString toKey(Relation relation)
{
    return keyOf(relation);
}

QString toKey(FigureField field)
{
    return keyOf(field);
}

QString toKey(ReportKind kind)
{
    return keyOf(kind);
}

template <typename Enum>
std::optional<Enum> fromKey(const QString &key)
{
    for (const auto &[candidate, word] : Words<Enum>::list) {
        if (key == word)
            return candidate;
    }
    return {};
}

template std::optional<Origin> fromKey<Origin>(const QString &);
template std::optional<Role> fromKey<Role>(const QString &);
template std::optional<Attribute> fromKey<Attribute>(const QString &);
template std::optional<Measure> fromKey<Measure>(const QString &);
template std::optional<Verdict> fromKey<Verdict>(const QString &);
template std::optional<ValueKind> fromKey<ValueKind>(const QString &);
template std::optional<Relation> fromKey<Relation>(const QString &);
template std::optional<ReportKind> fromKey<ReportKind>(const QString &);
template std::optional<FigureField> fromKey<FigureField>(const QString &);

QDebug operator<<(QDebug debug, const Observation &observation)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Observation(" << toKey(observation.origin) << " line "
                              << observation.line << ' ' << observation.name << ' '
                              << toKey(observation.role) << ' ' << observation.period.toString()
                              << ' ' << observation.value << ' ' << observation.unit << " “"
                              << observation.printed << "”)";
    return debug;
}

} // namespace PlanLens

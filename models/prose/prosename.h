#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace PlanLens {

/// A subject as verb and noun: 新增 + 公办幼儿园. The verb may be empty.
struct Subject
{
    QString verb;
    QString noun;
    bool addition = false;  ///< the verb counts what was added
    bool increase = false;  ///< the verb says that it became more
    bool reduction = false; ///< … or less
    bool flow = false;      ///< the verb says that it came about: 建成, 完成

    QString name() const { return verb + noun; }
    bool isEmpty() const { return verb.isEmpty() && noun.isEmpty(); }
};

/// Leaves out what is no part of a name: times and places inside it, years, the ends 的 and 等.
QString tidyName(QStringView head);

/// Takes the verb off the front of a tidy name.
Subject splitVerb(const QString &name);

/// 改造提升, 规划建设: nothing but verbs.
bool isAllVerbs(QStringView text);

/// 江北机场新增国际航线: what there is in all, 江北机场国际航线.
QString withoutAddition(const QString &noun);

/// 服务业增加值占地区生产总值比重: without 占…比重 and 对…贡献率, what is set in relation.
QString withoutRelation(const QString &name);

/// The members of a coordination, each made whole: the shared verb stays with the caller, a shared
/// tail is given to each (装备、材料、消费品产业增加值), 城乡 is two. `wanted` is the number of
/// figures to distribute; where the words do not come to it, one member is returned. 0 stands for
/// “as many as there are”.
QStringList splitCoordination(const QString &noun, int wanted);

/// 培育壮大绿色食品产业: the trade that a clause sets out to develop; empty where it names none.
QString developedTrade(QStringView clause);

/// A name and what is measured of it; what both hold where they meet is said once.
QString withTail(const QString &member, const QString &tail);

/// A、B、C三个板块: a list that ends with its own count.
bool countsItsMembers(QStringView text);

/// Whether a name ends in a quantity of the word list (参保率), so that its tail is certain.
bool hasKnownQuantity(const QString &noun);

/// A member that follows others and leaves out their common head: behind 普通高中新课程实施示范区,
/// 示范校 is 普通高中新课程实施示范校.
QString shareHead(const QString &previous, const QString &member);

/// 新材料、新能源等先行指标: what the examples stand for, without them where only one is named.
QString withoutExample(const QString &noun);

} // namespace PlanLens

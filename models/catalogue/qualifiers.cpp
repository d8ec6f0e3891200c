// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/qualifiers.h"

#include "catalogue/nameform.h"

#include <algorithm>
#include <iterator>

namespace PlanLens {

namespace {

struct Qualifier
{
    QStringView word;
    QStringView meaning; ///< alike for words that say the same
};

/// Words that hold another one stand before it.
constexpr Qualifier qualifiers[] = {
    // whose
    {u"城乡", u"城乡"},
    {u"城镇", u"城镇"},
    {u"城市", u"城市"},
    {u"农村", u"农村"},
    {u"农民", u"农村"},
    {u"规上", u"规上"},
    {u"限额以上", u"限上"},
    {u"限上", u"限上"},
    {u"民间", u"民间"},
    {u"民营", u"民营"},
    {u"国有", u"国有"},
    {u"外商", u"外资"},
    {u"外资", u"外资"},
    {u"本级", u"本级"},
    {u"核心", u"核心"},
    // per what
    {u"人均", u"人均"},
    {u"户均", u"户均"},
    {u"亩均", u"亩均"},
    {u"单位", u"单位"},
    {u"万元", u"万元"},
    {u"万人", u"万人"},
    {u"千人", u"千人"},
    // of which part
    {u"第一产业", u"一产"},
    {u"第二产业", u"二产"},
    {u"第三产业", u"服务业"},
    {u"服务业", u"服务业"},
    {u"制造业", u"制造业"},
    {u"建筑业", u"建筑业"},
    {u"农业", u"农业"},
    {u"工业", u"工业"},
    {u"房地产", u"房地产"},
    {u"基础设施", u"基础设施"},
    {u"高新技术", u"高新技术"},
    {u"高技术", u"高技术"},
    {u"战略性新兴", u"战新"},
    {u"战新", u"战新"},
    {u"进出口", u"进出口"},
    {u"出口", u"出口"},
    {u"进口", u"进口"},
    {u"税收", u"税收"},
    {u"贷款", u"贷款"},
    {u"存款", u"存款"},
    {u"新增", u"新增"},
    {u"累计", u"累计"},
    // the quantity
    {u"增加值", u"增加值"},
    {u"总产值", u"产值"},
    {u"产值", u"产值"},
    {u"投资", u"投资"},
    {u"收入", u"收入"},
    {u"支出", u"支出"},
    {u"利润", u"利润"},
    {u"零售", u"零售"},
    {u"销售", u"销售"},
    {u"面积", u"面积"},
    {u"产量", u"产量"},
    {u"比重", u"比重"},
    {u"下降", u"下降"},
    {u"率", u"率"},
};

} // namespace

QStringList qualifiersOf(const QString &name)
{
    const QString form = nameForm(name).base;
    QStringList found;
    for (qsizetype at = 0; at < form.size();) {
        const QStringView rest = QStringView(form).mid(at);
        const auto *match =
            std::find_if(std::begin(qualifiers), std::end(qualifiers),
                         [&](const Qualifier &q) { return rest.startsWith(q.word); });
        const bool isFound = match != std::end(qualifiers);
        if (isFound)
            found << match->meaning.toString();
        at += isFound ? match->word.size() : 1;
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

bool qualifiersAgree(const QString &left, const QString &right)
{
    return qualifiersOf(left) == qualifiersOf(right);
}

} // namespace PlanLens

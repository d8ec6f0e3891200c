// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyinwords.h"

namespace PlanLens {

namespace {

// clang-format off
constexpr PinyinWord words[] = {
    {u"回龙圩", QLatin1String("hui long xu")},
    {u"大城县", QLatin1String("dai cheng xian")},
    {u"红寺堡", QLatin1String("hong si pu")},
    {u"调兵山", QLatin1String("diao bing shan")},
    {u"东阿", QLatin1String("dong e")},
    {u"中牟", QLatin1String("zhong mu")},
    {u"乐亭", QLatin1String("lao ting")},
    {u"乐清", QLatin1String("yue qing")},
    {u"乐陵", QLatin1String("lao ling")},
    {u"六合", QLatin1String("lu he")},
    {u"六安", QLatin1String("lu an")},
    {u"区长", QLatin1String("qu zhang")},
    {u"单县", QLatin1String("shan xian")},
    {u"厦门", QLatin1String("xia men")},
    {u"县长", QLatin1String("xian zhang")},
    {u"吴堡", QLatin1String("wu bu")},
    {u"增长", QLatin1String("zeng zhang")},
    {u"大埔", QLatin1String("da bu")},
    {u"央行", QLatin1String("yang hang")},
    {u"尉犁", QLatin1String("yu li")},
    {u"川藏", QLatin1String("chuan zang")},
    {u"市长", QLatin1String("shi zhang")},
    {u"成长", QLatin1String("cheng zhang")},
    {u"枞阳", QLatin1String("zong yang")},
    {u"柞水", QLatin1String("zha shui")},
    {u"泊头", QLatin1String("bo tou")},
    {u"泌阳", QLatin1String("bi yang")},
    {u"洪洞", QLatin1String("hong tong")},
    {u"浚县", QLatin1String("xun xian")},
    {u"涡阳", QLatin1String("guo yang")},
    {u"牟平", QLatin1String("mu ping")},
    {u"犍为", QLatin1String("qian wei")},
    {u"番禺", QLatin1String("pan yu")},
    {u"省长", QLatin1String("sheng zhang")},
    {u"称多", QLatin1String("chen duo")},
    {u"筠连", QLatin1String("jun lian")},
    {u"繁峙", QLatin1String("fan shi")},
    {u"荥经", QLatin1String("ying jing")},
    {u"蔚县", QLatin1String("yu xian")},
    {u"藏族", QLatin1String("zang zu")},
    {u"蚌埠", QLatin1String("beng bu")},
    {u"行业", QLatin1String("hang ye")},
    {u"西藏", QLatin1String("xi zang")},
    {u"覃塘", QLatin1String("qin tang")},
    {u"调查", QLatin1String("diao cha")},
    {u"调研", QLatin1String("diao yan")},
    {u"重复", QLatin1String("chong fu")},
    {u"重庆", QLatin1String("chong qing")},
    {u"重建", QLatin1String("chong jian")},
    {u"重新", QLatin1String("chong xin")},
    {u"铅山", QLatin1String("yan shan")},
    {u"银行", QLatin1String("yin hang")},
    {u"长子", QLatin1String("zhang zi")},
    {u"黄陂", QLatin1String("huang pi")},
    {u"龙圩", QLatin1String("long xu")},
    {u"佛", QLatin1String("fo")},
    {u"勒", QLatin1String("le")},
    {u"卡", QLatin1String("ka")},
    {u"埔", QLatin1String("pu")},
    {u"扎", QLatin1String("zha")},
    {u"曾", QLatin1String("zeng")},
    {u"调", QLatin1String("tiao")},
    {u"车", QLatin1String("che")},
    {u"都", QLatin1String("du")},
    {u"重", QLatin1String("zhong")},
    {u"长", QLatin1String("chang")},
};
// clang-format on

} // namespace

std::span<const PinyinWord> pinyinWords()
{
    return words;
}

} // namespace PlanLens

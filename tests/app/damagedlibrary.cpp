// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagedlibrary.h"

#include <QFile>

namespace PlanLens::Test {

bool DamagedLibrary::make()
{
    m_program = std::make_unique<ProgramRun>();
    for (int year = 2015; year < 2023; ++year) {
        if (!m_program->write(QStringLiteral("%1.txt").arg(year), report(year)))
            return false;
    }
    const bool made = m_program->importFolder().status == 0;
    for (int year = 2015; year < 2023; ++year)
        QFile::remove(m_program->path(QStringLiteral("%1.txt").arg(year)));
    return made;
}

QByteArray DamagedLibrary::content() const
{
    QFile file(m_program->path(QStringLiteral("l")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool DamagedLibrary::damage(const QByteArray &words) const
{
    QByteArray bytes = content();
    int places = 0;
    for (qsizetype at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
        bytes[at] = char(bytes.at(at) ^ 4);
        ++places;
    }
    return places > 0 && write(bytes);
}

QByteArray DamagedLibrary::report(int year)
{
    return ProgramRun::reportText()
               .replace("2022年", "Y2年")
               .replace("2021年", "Y1年")
               .replace("Y2年", QByteArray::number(year) + "年")
               .replace("Y1年", QByteArray::number(year - 1) + "年") +
           QStringLiteral("\n全区建成公园%1个，新增学位%2个，财政收入增长%3%。\n")
               .arg(year % 100)
               .arg(year * 3)
               .arg(year % 7 + 1)
               .toUtf8();
}

const QList<QStringList> &DamagedLibrary::questions()
{
    static const QList<QStringList> list = {
        {QStringLiteral("list"), QStringLiteral("--format=json")},
        {QStringLiteral("check"), QStringLiteral("--format=json")},
        {QStringLiteral("search"), QStringLiteral("--format=json"), QStringLiteral("就业")},
        {QStringLiteral("series"), QStringLiteral("--indicator=gdp-growth")}};
    return list;
}

QByteArray DamagedLibrary::comparable(QByteArray output)
{
    const qsizetype at = output.indexOf("\"milliseconds\"");
    return at < 0 ? output : output.remove(at, output.indexOf(',', at) - at);
}

} // namespace PlanLens::Test

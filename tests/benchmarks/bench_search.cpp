// SPDX-License-Identifier: GPL-3.0-or-later
// Search over a library of 2,000 reports made from the real ones: regions and years changed, and
// paragraphs of all of them mixed, 126 MB of text in all.

#include "importing/importing.h"
#include "library/library.h"
#include "search/librarysearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace PlanLens;

namespace {

constexpr int reportCount = 2000;
constexpr qsizetype reportBytes = 51'000;
constexpr int queryCount = 400;

QStringList realReports()
{
    QStringList texts;
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    for (const QString &name : folder.entryList({QStringLiteral("00*.txt")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts += QString::fromUtf8(file.readAll());
    }
    return texts;
}

/// Another region's report of another year: the title, then stretches of real reports in which
/// years, figures and place names differ.
QByteArray variant(const QStringList &texts, int number)
{
    QRandomGenerator random(quint32(number) + 1);
    const int year = 2001 + number % 23;
    const QString place = QString(QChar(0x4e00 + random.bounded(0x4000))) +
                          QChar(0x4e00 + random.bounded(0x4000)) + QStringLiteral("区");
    QByteArray bytes =
        QStringLiteral("%1%2年国民经济和社会发展计划执行情况及%3年计划草案的报告\n\n")
            .arg(place)
            .arg(year)
            .arg(year + 1)
            .toUtf8();
    while (bytes.size() < reportBytes) {
        const QStringList lines = texts.at(random.bounded(int(texts.size()))).split(u'\n');
        const int from = random.bounded(int(lines.size()));
        QString stretch = lines.mid(from, random.bounded(20, 120)).join(u'\n');
        stretch.replace(QStringLiteral("2021"), QString::number(year));
        stretch.replace(QStringLiteral("2022"), QString::number(year + 1));
        stretch.replace(QStringLiteral("重庆"), place.left(2));
        for (QChar &c : stretch) {
            if (c >= u'1' && c <= u'9' && random.bounded(3) == 0)
                c = QChar(u'1' + random.bounded(9));
        }
        bytes += stretch.toUtf8() + '\n';
    }
    return bytes;
}

qint64 writeReports(const QString &folder, const QStringList &texts)
{
    qint64 size = 0;
    for (int i = 0; i < reportCount; ++i) {
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(i, 4, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            size += file.write(variant(texts, i));
    }
    return size;
}

std::unique_ptr<Library> openAt(const QString &path)
{
    Library::Opened opened = Library::open(path);
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    return library ? std::move(*library) : nullptr;
}

/// Words of 1 to 8 characters as a person might type them: from the texts themselves.
QStringList queries(const QStringList &texts)
{
    QRandomGenerator random(7);
    QStringList words;
    while (words.size() < queryCount) {
        const QString &text = texts.at(random.bounded(int(texts.size())));
        const QString word = text.mid(random.bounded(int(text.size()) - 8), random.bounded(1, 9));
        if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            words += word;
    }
    return words;
}

/// What a search took, and how much of that it computed: another program may have had the core.
struct Times
{
    std::vector<double> elapsed;
    std::vector<double> computing;

    int measure(LibrarySearch &search, const QString &query)
    {
        const std::clock_t before = std::clock();
        const SearchResults results = search.search(query, {});
        elapsed.push_back(results.milliseconds);
        computing.push_back(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        return results.total;
    }
};

void report(const char *name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-34s median %6.2f ms   p95 %6.2f ms   worst %6.2f ms\n", name,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

void report(const QString &name, const Times &times)
{
    report(qPrintable(name), times.elapsed);
    report("    of it computing", times.computing);
}

void measure(const QString &path, const QStringList &texts)
{
    const QStringList words = queries(texts);
    Times first;
    for (int i = 0; i < 40; ++i) {
        const auto opened = openAt(path);
        LibrarySearch search(*opened);
        first.measure(search, words.at(i));
    }
    report(QStringLiteral("each the first of its session"), first);
    const auto library = openAt(path);
    LibrarySearch search(*library);
    Times all;
    for (const QString &word : words)
        all.measure(search, word);
    report(QStringLiteral("words of 1 to 8 characters"), all);
    for (const char *query :
         {"的", "发展", "高质量发展", "就业 创业", "就业 OR 创业", "dadukou", "就业 year:2012",
          "section:就业 增长", "verdict:missed year:2012", "value:5..7 indicator:gdp"}) {
        Times times;
        int total = 0;
        for (int i = 0; i < 9; ++i)
            total = times.measure(search, QString::fromUtf8(query));
        report(QStringLiteral("%1 (%2)").arg(QString::fromUtf8(query)).arg(total), times);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList texts = realReports();
    if (texts.isEmpty()) {
        std::puts("The folder of real reports is not there; nothing was measured.");
        return 0;
    }
    // A folder named on the command line is kept, and used again the next time.
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const QString path = folder + QStringLiteral("/library.sqlite");
    if (!QFileInfo::exists(path)) {
        const qint64 size = writeReports(folder, texts);
        QElapsedTimer timer;
        timer.start();
        importPaths(*openAt(path), {folder});
        const double seconds = double(timer.elapsed()) / 1000;
        std::printf("%d reports, %.1f MB: imported in %.1f s, library %.2f times the text\n",
                    reportCount, double(size) / 1e6, seconds,
                    double(QFileInfo(path).size()) / double(size));
    }
    measure(path, texts);
    return 0;
}

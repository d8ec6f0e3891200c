// SPDX-License-Identifier: GPL-3.0-or-later
// Tries every file of some folders, so that what a fuzzer once found is tried by every run of the
// tests and with every compiler.

#include "fuzztarget.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

int tryFolder(const QDir &folder)
{
    int tried = 0;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        promise(file.open(QIODevice::ReadOnly), "a file of the corpus can be read");
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        tryInput(file.readAll());
        ++tried;
    }
    return tried;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s FOLDER...\n", argv[0]);
        return 2;
    }
    for (int i = 1; i < argc; ++i) {
        const int tried = tryFolder(QDir(QString::fromLocal8Bit(argv[i])));
        promise(tried > 0, "the corpus is not empty");
        std::printf("%d inputs of %s tried\n", tried, argv[i]);
    }
    return 0;
}

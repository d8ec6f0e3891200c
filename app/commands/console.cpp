// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/console.h"

#include "text/visibletext.h"

#include <cstdio>

namespace PlanLens::Console {

namespace {

bool writeTo(std::FILE *stream, const QByteArray &bytes)
{
    const std::size_t size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool write(const QByteArray &utf8)
{
    return writeTo(stdout, utf8);
}

bool print(const QString &line)
{
    return write(line.toUtf8() + '\n');
}

void note(const QString &line)
{
    writeTo(stderr, visibleText(line).toUtf8() + '\n');
}

void error(const QString &file, const QString &reason)
{
    // One line each, whatever the system or a document's part had to say.
    note(QStringLiteral("planlens: %1: %2").arg(file, reason.simplified()));
}

void errors(const QString &file, const QStringList &reasons)
{
    for (const QString &reason : reasons)
        error(file, reason);
}

} // namespace PlanLens::Console

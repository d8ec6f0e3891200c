// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/filesearch.h"

#include "opening/readers.h"
#include "text/encoding.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace PlanLens {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Importing)
};

/// The signs and ornaments of a saved page are smaller, a scanned sheet is not.
constexpr qint64 smallestScan = 40'000;

bool isPicture(const QString &suffix)
{
    static const QStringList pictures = pictureSuffixes();
    return pictures.contains(suffix);
}

/// Names end so where a file found in a folder may be a report. Documents of formats without a
/// reader are among them: a person expects them in the library and has to be told. What can be no
/// report (archives, programs, data) is passed over. Where the name says nothing, the content does.
const QSet<QString> &documentSuffixes()
{
    static const QSet<QString> documents = [] {
        const QStringList readable = readableSuffixes();
        QSet<QString> suffixes(readable.begin(), readable.end());
        return suffixes.unite({QStringLiteral("text"), QStringLiteral("markdown"),
                               QStringLiteral("docm"), QStringLiteral("xlsm"),
                               QStringLiteral("doc"), QStringLiteral("wps"), QStringLiteral("rtf"),
                               QStringLiteral("pdf"), QStringLiteral("ofd"), QStringLiteral("xls"),
                               QStringLiteral("et")});
    }();
    return documents;
}

bool mayHoldReport(const QString &suffix, qint64 size)
{
    return isPicture(suffix) ? size >= smallestScan : documentSuffixes().contains(suffix);
}

bool mayBeReport(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    if (!suffix.isEmpty())
        return mayHoldReport(suffix, file.size());
    QFile opened(file.filePath());
    if (!opened.open(QIODevice::ReadOnly))
        return true;
    const QByteArray head = opened.read(4096);
    return head.startsWith("PK\x03\x04") || head.startsWith("\xff\xfe") ||
           head.startsWith("\xfe\xff") || (!head.isEmpty() && !head.contains('\0'));
}

/// Names in a folder that are not UTF-8, as a person may know them again: Qt does not list them.
QStringList undecodableNames(const QString &folder)
{
    QStringList names;
    std::error_code error;
    const std::filesystem::path path(QFile::encodeName(folder).toStdString());
    for (auto entry = std::filesystem::directory_iterator(path, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const QByteArray name = QByteArray::fromStdString(entry->path().filename().string());
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder.decode(name);
        if (!decoder.hasError())
            continue;
        const auto guessed = decodeText(name);
        const QString shown = guessed ? guessed->text : decoded;
        const QString suffix = QFileInfo(shown).suffix().toLower();
        std::error_code ignored;
        if (entry->is_directory(ignored) || suffix.isEmpty() ||
            mayHoldReport(suffix, qint64(entry->file_size(ignored))))
            names += shown;
    }
    return names;
}

/// Word processors leave such a file beside a document that is open.
bool isLockFile(const QString &name)
{
    return name.startsWith(QLatin1String("~$"));
}

/// Collects files of folders, each once, in the order a person would list them.
class FileSearch
{
public:
    explicit FileSearch(QList<ReadError> *errors) : m_errors(errors)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void add(const QString &path)
    {
        const QFileInfo named(path);
        if (named.isDir()) {
            m_roots += named.canonicalFilePath() + u'/';
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    QStringList files() const { return m_files; }

private:
    bool isNew(const QString &path)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (canonical.isEmpty()) // there is no such file: reading it will say so
            return true;
        if (m_seen.contains(canonical))
            return false;
        m_seen.insert(canonical);
        return true;
    }

    void addFile(const QString &path)
    {
        if (isNew(path))
            m_files += path;
    }

    void addFolder(const QString &path)
    {
        if (!isNew(path)) // also a link that leads back up
            return;
        const QFileInfo folder(path);
        if (!folder.isReadable() || !folder.isExecutable()) {
            refuse(path, Messages::tr("no access to the folder"));
            return;
        }
        for (const QString &name : undecodableNames(path))
            refuse(path + u'/' + name, Messages::tr("its name is not in UTF-8: rename it"));
        for (const QFileInfo &entry : sortedEntries(path)) {
            if (entry.isDir() && entry.isSymLink())
                leaveLink(entry);
            else if (entry.isDir())
                addFolder(entry.filePath());
            else if (!isLockFile(entry.fileName()) && mayBeReport(entry))
                addFile(entry.filePath());
        }
    }

    /// A link to a folder: below the folders that were named, that one is found by itself;
    /// elsewhere may be anything, up to the whole machine.
    void leaveLink(const QFileInfo &link)
    {
        const QString target = link.canonicalFilePath() + u'/';
        const bool below =
            std::any_of(m_roots.cbegin(), m_roots.cend(),
                        [&target](const QString &root) { return target.startsWith(root); });
        if (!below)
            refuse(link.filePath(),
                   Messages::tr("a link that leads out of the folder: import the folder %1 itself")
                       .arg(link.canonicalFilePath()));
    }

    void refuse(const QString &path, const QString &why)
    {
        if (m_errors)
            *m_errors += {ReadErrorKind::NotReadable, path, why};
    }

    QFileInfoList sortedEntries(const QString &path) const
    {
        QFileInfoList entries =
            QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        std::sort(entries.begin(), entries.end(), [this](const auto &a, const auto &b) {
            return m_collator.compare(a.fileName(), b.fileName()) < 0;
        });
        return entries;
    }

    QList<ReadError> *m_errors;
    // Not the environment's locale: the C locale knows no natural order.
    QCollator m_collator{QLocale(QLocale::Chinese, QLocale::China)};
    QStringList m_roots;  ///< canonical paths of the folders that were named, with a stroke
    QSet<QString> m_seen; ///< canonical paths of files and folders
    QStringList m_files;
};

} // namespace

QStringList filesToImport(const QStringList &paths, QList<ReadError> *errors)
{
    FileSearch search(errors);
    for (const QString &path : paths)
        search.add(path);
    return search.files();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <memory>
#include <optional>

namespace PlanLens {

/// Writes JSON in UTF-8, indented, in the order in which it is told. A figure has thirty members:
/// as a tree of QJsonObject the figures of a report took a quarter of the time of reading it.
///
/// What does not stand in an object or array of its own is written by the caller in the right
/// order: a key, then its value. Halves of a pair of surrogates become question marks; numbers
/// without a value (infinite ones) are null.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    void key(QLatin1StringView name) { writeKey(QByteArrayView(name.data(), name.size())); }
    void key(const QString &name);

    void value(std::nullptr_t);
    void value(bool is);
    void value(int number) { value(qint64(number)); }
    void value(qint64 number);
    void value(double number);
    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(const QString &text) { value(QStringView(text)); }
    template <typename T>
    void value(const std::optional<T> &known)
    {
        known ? value(*known) : value(nullptr);
    }
    void value(const char *) = delete; ///< would be a bool

    template <typename Name, typename T>
    void member(const Name &name, const T &known)
    {
        key(name);
        value(known);
    }

    /// An object whose members `members()` writes.
    template <typename Members>
    void object(Members members)
    {
        begin(Kind::Object);
        members();
        end(Kind::Object);
    }
    template <typename Name, typename Members>
    void object(const Name &name, Members members)
    {
        key(name);
        object(members);
    }

    /// An array of what `write(item)` writes of each item.
    template <typename Items, typename Write>
    void array(const Items &items, Write write)
    {
        begin(Kind::Array);
        for (const auto &item : items)
            write(item);
        end(Kind::Array);
    }
    template <typename Name, typename Items, typename Write>
    void array(const Name &name, const Items &items, Write write)
    {
        key(name);
        array(items, write);
    }
    /// An array of values.
    template <typename Items>
    void values(const Items &items)
    {
        array(items, [&](const auto &item) { this->value(item); });
    }
    template <typename Name, typename Items>
    void values(const Name &name, const Items &items)
    {
        key(name);
        values(items);
    }

    /// All that was written, with a line's end.
    QByteArray take();

private:
    enum class Kind { Object, Array };
    void begin(Kind kind);
    void end(Kind kind);
    void writeKey(QByteArrayView utf8);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace PlanLens

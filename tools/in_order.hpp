// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace newsparse::tool {

/// The three steps of a pipeline over slots of type Slot that are used again and again.
template <class Slot>
struct Steps {
  std::function<bool(Slot&)> read;                      // one slot at a time; false at the end
  std::function<void(Slot&, std::size_t worker)> work;  // any slot, several threads
  std::function<void(Slot&)> write;                     // one slot at a time, in the order of reading
};

/// Runs the steps until read() gives false. With one worker, one after the other. With more, each worker is a thread
/// that reads a slot, works on it, where its bytes still lie near, and writes what is due: no thread waits only to hand
/// things on. A slot is written as soon as it is done and those before it are; reading waits while all slots are under
/// way. An exception of a step ends the run and is thrown again here.
template <class Slot>
void run_in_order(const Steps<Slot>& steps, std::size_t workers) {
  if (workers == 1) {
    for (Slot slot; steps.read(slot); steps.write(slot)) steps.work(slot, 0);
    return;
  }
  std::vector<Slot> slots(2 * workers + 2);
  std::vector<char> is_done(slots.size());
  std::mutex mutex;
  std::condition_variable changed;
  std::size_t read = 0, written = 0;  // counts of slots
  bool reading = false, writing = false, ended = false;
  std::exception_ptr failure;

  const auto read_work_and_write = [&](std::size_t worker, std::unique_lock<std::mutex>& lock) {
    const auto unlocked = [&](auto action) {
      lock.unlock();
      action();
      lock.lock();
    };
    for (;;) {
      changed.wait(lock, [&] { return failure || ended || (!reading && read - written < slots.size()); });
      if (failure || ended) return;
      const std::size_t slot = read % slots.size();
      bool more = false;
      reading = true;
      unlocked([&] { more = steps.read(slots[slot]); });
      reading = false;
      ended = !more;
      if (more) ++read;
      changed.notify_one();
      if (ended) return;
      unlocked([&] { steps.work(slots[slot], worker); });
      is_done[slot] = true;
      if (writing) continue;
      writing = true;
      while (!failure && is_done[written % slots.size()] != 0) {
        const std::size_t next = written % slots.size();
        unlocked([&] { steps.write(slots[next]); });
        is_done[next] = false;
        ++written;
        changed.notify_one();
      }
      writing = false;
    }
  };
  const auto run = [&](auto action) {
    std::unique_lock lock(mutex);
    try {
      action(lock);
    } catch (...) {
      if (!lock.owns_lock()) lock.lock();
      if (!failure) failure = std::current_exception();
    }
    changed.notify_all();
  };

  std::vector<std::thread> threads;
  run([&](auto& lock) {
    lock.unlock();
    for (std::size_t worker = 1; worker < workers; ++worker)
      threads.emplace_back(run, [&, worker](auto& own_lock) { read_work_and_write(worker, own_lock); });
    lock.lock();
    read_work_and_write(0, lock);
  });
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace newsparse::tool

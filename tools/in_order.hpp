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
  std::function<bool(Slot&)> read;                      // one thread; false at the end
  std::function<void(Slot&, std::size_t worker)> work;  // any slot, several threads
  std::function<void(Slot&)> write;                     // one thread, in the order of reading
};

/// Runs the steps until read() gives false. With one worker, one after the other on this thread. With
/// more, all at once: reading on this thread, work on `workers` threads, writing on one more. A slot is
/// written as soon as those before it are; reading waits while all slots are under way.
/// An exception of a step ends the run and is thrown again here.
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
  std::size_t read = 0, taken = 0, written = 0;  // counts of slots; written <= taken <= read
  bool ended = false;
  std::exception_ptr failure;

  // Runs a loop that holds the lock, but for what it does unlocked() and while it waits.
  const auto run = [&](auto loop) {
    std::unique_lock lock(mutex);
    const auto unlocked = [&](auto action) {
      lock.unlock();
      action();
      lock.lock();
    };
    const auto wait_for = [&](auto condition) {  // false: the run has failed
      changed.notify_all();
      changed.wait(lock, [&] { return failure || condition(); });
      return !failure;
    };
    try {
      loop(unlocked, wait_for);
    } catch (...) {
      if (!lock.owns_lock()) lock.lock();
      if (!failure) failure = std::current_exception();
    }
    changed.notify_all();
  };
  const auto work = [&](std::size_t worker) {
    run([&](auto unlocked, auto wait_for) {
      while (wait_for([&] { return taken < read || ended; }) && taken < read) {
        const std::size_t slot = taken++ % slots.size();
        unlocked([&] { steps.work(slots[slot], worker); });
        is_done[slot] = true;
      }
    });
  };
  const auto write = [&] {
    run([&](auto unlocked, auto wait_for) {
      const auto is_next_done = [&] { return is_done[written % slots.size()] != 0; };
      while (wait_for([&] { return is_next_done() || (ended && written == read); }) && is_next_done()) {
        const std::size_t slot = written % slots.size();
        unlocked([&] { steps.write(slots[slot]); });
        is_done[slot] = false;
        ++written;
      }
    });
  };

  std::vector<std::thread> threads;
  run([&](auto unlocked, auto wait_for) {
    unlocked([&] {
      for (std::size_t worker = 0; worker < workers; ++worker) threads.emplace_back(work, worker);
      threads.emplace_back(write);
    });
    while (!ended && wait_for([&] { return read - written < slots.size(); })) {
      const std::size_t slot = read % slots.size();
      bool more = false;
      unlocked([&] { more = steps.read(slots[slot]); });
      ended = !more;
      read += more ? 1 : 0;
    }
  });
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace newsparse::tool

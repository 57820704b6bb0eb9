#!/usr/bin/env python3
"""Reads the machine code of what handles secrets, and fails if a branch or an address depends on one.

    python3 crates/rsa-ifma/tools/constant_time.py            builds the crate as it is released, and reads that
    python3 crates/rsa-ifma/tools/constant_time.py FILE       reads a program or library that contains it, with symbols
    python3 crates/rsa-ifma/tools/constant_time.py --self-test

Whatever is loaded from memory counts as secret, but for constants of the program and for values that
the function itself put on the stack (there it follows them). Arguments in registers are pointers and
counts, so public. Secrets spread through every instruction from operands to results and flags. A
conditional jump on secret flags, an address from a secret register, a division of secrets and a jump
through a table are errors. What is left are loops that count.

It follows registers and stack slots, not memory behind pointers: a value that a callee or an indexed
store puts over a slot escapes it. It needs objdump (binutils).
"""
import os
import re
import subprocess
import sys

# What handles secrets, by the path of the function.
SECRET = [
    r"avx512::Avx512::(choose|reduce)::",
    r"avx512::Avx512 as rsa_ifma::power::Steps",
    r"avx512::Avx512>::power_modulo_n::",
    r"::arch::scheduled::",
    r"::engine::Engine::(multiply|square|reduce|power)",
    r"::check::is_power",
    r"::modulo_n::(number::Number|modulus::Modulus)::(cut|new|shifted|words|is_congruent)",
    r"::rows_entry",
    r"::rows::",
    r"::batch::(pass::|constants::(doubled|r_modulo))",
    r"::words::",
    r"::pair::Pair::(cut|new|shifted|words)",
    r"::moduli::(Moduli::(set|one|residues)|folds|r_modulo)",
    r"::blinding::draw",
    r"(single::Single|batch::arithmetic::Arithmetic) as rsa_ifma::blinding::Arithmetic>::(draw|multiply|square)",
    r"::power::(power|Exponents::set)",
    r"::crt::",
    r"::secret::(inverts|power_of_two|Secret::(enter|leave))",
]
# Those that must be there, or the pattern does not fit the program.
NEEDED = ["scheduled::multiply", "scheduled::square", "scheduled::windows", "Avx512::choose", "Avx512::reduce", "crt::private_operation",
          "power_modulo_n", "is_power",
          "rows_product", "rows_square", "rows_reduce", "rows_window", "rows_entry", "pass::private_operation"]

FAMILIES = {}
for a in "abcd":
    for name in (f"r{a}x", f"e{a}x", f"{a}x", f"{a}l", f"{a}h"):
        FAMILIES[name] = f"r{a}x"
for a in ("si", "di", "bp", "sp"):
    for name in (f"r{a}", f"e{a}", a, f"{a}l"):
        FAMILIES[name] = f"r{a}"
for i in range(8, 16):
    for suffix in ("", "d", "w", "b"):
        FAMILIES[f"r{i}{suffix}"] = f"r{i}"
VECTOR = re.compile(r"\b([xyz]mm\d+|k[0-7])\b")
MEMORY = re.compile(r"\[([^\]]*)\]")
JUMP = re.compile(r"^j(?!mp)|^loop")
NO_FLAGS = re.compile(r"^(mov|lea|push|pop|v|nop|j|set|cmov|not|bswap|mulx|rorx|sarx|shlx|shrx|xchg|call|ret|k|prefetch|cwd|cdq|cqo|cwde|endbr)")
CALLER_SAVED = ["rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11"]


class Instruction:
    def __init__(self, address, text):
        self.address, self.text = address, text
        text = re.sub(r"^((rep|repz|repnz|lock|data16|cs|bnd|notrack)\s+)+", "", text.split("#")[0].split("<")[0].strip())
        self.name, _, rest = text.partition(" ")
        # Commas within brackets do not occur in Intel syntax.
        self.operands = [o.strip() for o in rest.split(",")] if rest.strip() else []

    def target(self):
        m = re.match(r"^(?:0x)?([0-9a-f]+)$", self.operands[0]) if self.operands else None
        return int(m.group(1), 16) if m else None


def registers(text):
    return {FAMILIES[w] for w in re.findall(r"\b[a-z][a-z0-9]*\b", text) if w in FAMILIES}


def slot(memory):
    """The stack slot that a memory operand names, if it is one."""
    m = re.fullmatch(r"(rsp|rbp)([+-]0x[0-9a-f]+)?", memory.replace(" ", ""))
    return m and m.group(0)


class Function:
    def __init__(self, name, code):
        self.name, self.code = name, code
        self.at = {i.address: n for n, i in enumerate(code)}
        self.errors = {}

    def check(self):
        """Secrets spread along all paths until nothing changes."""
        states, work = {0: frozenset({"stack"})}, [0]
        while work:
            n = work.pop()
            state, nexts = self.step(n, set(states[n]))
            for m in nexts:
                if m is None or m >= len(self.code):
                    continue
                old = states.get(m)
                # Slots known to be public on all paths, secrets on any.
                new = state if old is None else join(old, state)
                if new != old:
                    states[m] = frozenset(new)
                    work.append(m)
        return [self.errors[n] for n in sorted(self.errors)]

    def fail(self, n, why):
        i = self.code[n]
        self.errors[n] = f"{self.name}: {why}: {i.address:x}: {i.text}"

    def step(self, n, state):
        i = self.code[n]
        state.discard("stack")
        if i.name.startswith("int3") or i.name == "ud2" or i.name.startswith("ret"):
            return state, []
        memories = [m for o in i.operands for m in MEMORY.findall(o)]
        for m in memories:
            if i.name.startswith("nop") or i.name == "lea":
                break
            if VECTOR.search(m):
                self.fail(n, "addresses from a vector")
            if registers(m) & state:
                self.fail(n, "address from a secret")
        if i.name == "jmp":
            t = i.target()
            if t is None:
                self.fail(n, "indirect jump")
                return state, []
            return state, [self.at.get(t)]
        if JUMP.match(i.name):
            if "flags" in state or i.name.startswith(("jrcxz", "jecxz", "loop")):
                self.fail(n, "jump on a secret")
            return state, [self.at.get(i.target()), n + 1]
        if i.name == "call":
            state -= {"flags"}
            state |= set(CALLER_SAVED)
            return state, [n + 1]
        if i.name.startswith("nop") or i.name.startswith("endbr"):
            return state, [n + 1]

        destination, sources = (i.operands[0], i.operands[1:]) if i.operands else ("", [])
        reads_destination = not re.match(r"^(mov|lea|set|v|k|pop|bswap_|mulx|rorx|sarx|shlx|shrx|lzcnt|tzcnt|popcnt)", i.name)
        if i.name in ("cmp", "test", "push", "bt") or reads_destination:
            sources = i.operands
        if i.name == "imul" and len(i.operands) == 3:
            sources = i.operands[1:]
        # xor r, r and sub r, r: zero, whatever was there.
        zeroed = i.name in ("xor", "sub") and len(i.operands) == 2 and i.operands[0] == i.operands[1]
        secret = False
        for o in sources:
            m = MEMORY.search(o)
            if m:
                inner = m.group(1)
                if i.name == "lea":
                    secret |= bool(registers(inner) & state)
                elif "rip" in inner:
                    pass
                else:
                    place = slot(inner)
                    secret |= not (place and ("public", place) in state)
            elif VECTOR.search(o):
                secret = True
            else:
                secret |= bool(registers(o) & state)
        if VECTOR.search(destination) and i.name.startswith("v"):
            # Vectors are secret whatever is in them, and so are flags from them.
            if re.match(r"^v(ptest|testp|comis|ucomis)", i.name):
                state.add("flags")
            return state, [n + 1]
        if i.name.startswith(("kortest", "ktest")):
            state.add("flags")
            return state, [n + 1]
        uses_flags = re.match(r"^(adc|sbb|set|cmov|adcx|adox|rc[lr])", i.name)
        if uses_flags and "flags" in state:
            secret = True
        if i.name.startswith("cmov"):
            secret |= bool(registers(destination) & state)
        if zeroed:
            secret = False
        if i.name in ("div", "idiv") and (secret or {"rax", "rdx"} & state):
            self.fail(n, "division of a secret")

        written = set()
        m = MEMORY.search(destination)
        if i.name in ("mul", "imul", "div", "idiv") and len(i.operands) == 1:
            secret |= "rax" in state
            written = {"rax", "rdx"}
        elif i.name == "mulx":
            secret |= "rdx" in state
            written = registers(i.operands[0]) | registers(i.operands[1])
        elif i.name == "xchg":
            written = set().union(*(registers(o) for o in i.operands if not MEMORY.search(o)))
        elif i.name in ("cmp", "test", "push", "bt"):
            pass
        elif m:
            place = slot(m.group(1))
            if place:
                state.discard(("public", place))
                if not secret:
                    state.add(("public", place))
        else:
            written = registers(destination)
        # A part of a register keeps the rest.
        partial = re.fullmatch(r"[a-d][lh]|[a-d]x|(si|di|bp|sp)l?|r\d+[wb]", destination) and not i.name.startswith("set")
        for r in written - {"rsp"}:
            if secret:
                state.add(r)
            elif not partial:
                state.discard(r)
        if not NO_FLAGS.match(i.name):
            if secret:
                state.add("flags")
            elif i.name not in ("inc", "dec"):
                state.discard("flags")
        # The stack pointer moves: slots below it have other names then.
        if i.name in ("push", "pop") or (destination == "rsp" and i.name in ("sub", "add", "and", "lea", "mov")):
            for s in [s for s in state if isinstance(s, tuple) and s[1].startswith("rsp")]:
                state.discard(s)
        return state, [n + 1]


def join(a, b):
    public = {s for s in a if isinstance(s, tuple)} & {s for s in b if isinstance(s, tuple)}
    return frozenset({s for s in a | b if not isinstance(s, tuple)} | public)


def functions(listing):
    name, code = None, []
    for line in listing.splitlines():
        head = re.match(r"^[0-9a-f]+ <(.*)>:$", line)
        if head:
            if name:
                yield name, code
            name, code = head.group(1), []
            continue
        m = re.match(r"^\s+([0-9a-f]+):\s+(.+)$", line)
        if m and name and "R_X86_64" not in line:
            code.append(Instruction(int(m.group(1), 16), m.group(2).strip()))
    if name:
        yield name, code


def report(listing):
    found, errors = [], []
    for name, code in functions(listing):
        if "rsa_ifma" not in name or not any(re.search(p, name) for p in SECRET):
            continue
        if "arch::plain" in name or name.startswith("core::ptr::drop_in_place") or "::tests::" in name:
            continue
        jumps = sum(bool(JUMP.match(i.name)) for i in code)
        bad = Function(name, code).check()
        short = re.sub(r"::h[0-9a-f]{16}$", "", name)
        found.append(short)
        errors += bad
        print(f"{'FAIL' if bad else 'ok':5}{len(code):6} instructions, {jumps:3} conditional jumps  {short}")
    for needed in NEEDED:
        if not any(needed in f for f in found):
            errors.append(f"the function {needed} is not in this file (built without symbols, or not for x86-64?)")
    return errors


def disassemble(path):
    command = ["objdump", "--disassemble", "--demangle", "--no-show-raw-insn", "-M", "intel", "-w", path]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def build():
    """The crate as it is released, but not yet linked."""
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../..")
    target = os.path.join(root, "target/constant-time")
    subprocess.run(
        ["cargo", "rustc", "--release", "-p", "rsa-ifma", "--lib", "--target-dir", target,
         "--config", "profile.release.lto=false", "--config", "profile.release.strip=false"],
        check=True, cwd=root)
    return os.path.join(target, "release/librsa_ifma.rlib")


def self_test():
    cases = {
        "counts": ("mov ecx,0x5|dec ecx|jne 1|ret", 0),
        "branches on what it loads": ("mov rax,QWORD PTR [rdi]|test rax,rax|je 3|ret", 1),
        "compares memory": ("cmp QWORD PTR [rdi],0x0|je 2|ret", 1),
        "indexes with what it loads": ("mov rax,QWORD PTR [rdi]|mov rcx,QWORD PTR [rsi+rax*8]|ret", 1),
        "spills a counter": ("mov QWORD PTR [rsp+0x8],rsi|mov rax,QWORD PTR [rsp+0x8]|dec rax|jne 0|ret", 0),
        "spills a secret": ("mov rax,QWORD PTR [rdi]|mov QWORD PTR [rsp+0x8],rax|mov rcx,QWORD PTR [rsp+0x8]|test rcx,rcx|je 5|ret", 1),
        "branches on a borrow": ("mov rax,QWORD PTR [rdi]|sub rax,rsi|jb 3|ret", 1),
        "keeps a borrow": ("mov rax,QWORD PTR [rdi]|sub rax,rsi|sbb rcx,rcx|test rcx,rcx|jne 5|ret", 1),
        "loads a mask and counts": ("kmovb k7,BYTE PTR [r10+0x2]|vmovdqa64 zmm1{k7},ZMMWORD PTR [r8]|add r10,0x7|dec r11d|jne 0|ret", 0),
        "indexes with a mask": ("kmovb k7,BYTE PTR [r10]|kmovb eax,k7|mov rcx,QWORD PTR [rsi+rax*8]|ret", 1),
        "branches on a mask": ("vpcmpeqq k0,zmm0,zmm1|kmovd eax,k0|test eax,eax|je 4|ret", 1),
        "gathers": ("vpgatherqq zmm0{k1},ZMMWORD PTR [rdi+zmm1*8]|ret", 1),
        "divides": ("mov rax,QWORD PTR [rdi]|xor edx,edx|div rsi|ret", 1),
        "only computes with lea": ("mov rax,QWORD PTR [rdi]|lea rcx,[rax+rax*8]|ret", 0),
        "secret later in the loop": ("test rax,rax|je 4|mov rax,QWORD PTR [rdi]|jmp 0|ret", 1),
    }
    wrong = 0
    for name, (text, expected) in cases.items():
        code = [Instruction(n, t) for n, t in enumerate(text.split("|"))]
        errors = Function(name, code).check()
        if bool(errors) != bool(expected):
            print(f"wrong about what {name}: {errors}")
            wrong += 1
    print(f"{len(cases) - wrong} of {len(cases)} right")
    return wrong


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(1 if self_test() else 0)
    problems = report(disassemble(sys.argv[1] if len(sys.argv) > 1 else build()))
    print("\n".join(problems) if problems else "No branch and no address depends on a secret.")
    sys.exit(1 if problems else 0)

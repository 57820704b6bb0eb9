# For each window, x (rdi) becomes x^32 times the wanted entry of the table (r9). Written by generator/pair.rs: do not edit.
mov r11d, 0x77
kmovb k1, r11d
mov r11d, 0x66
kmovb k2, r11d
mov r11d, 0x88
kmovb k3, r11d
mov r11d, 0x11
kmovb k4, r11d
mov r11d, 0xee
kmovb k5, r11d
mov r11d, 0x22
kmovb k6, r11d
vmovdqa64 zmm0, zmmword ptr [rdi + 0]
vmovdqa64 zmm1, zmmword ptr [rdi + 64]
vmovdqa64 zmm2, zmmword ptr [rdi + 128]
vmovdqa64 zmm3, zmmword ptr [rdi + 192]
vmovdqa64 zmm4, zmmword ptr [rdi + 256]
.p2align 6
2:
mov r8, r9
mov r11d, 5
.p2align 6
3:
vmovdqa64 zmm5, zmmword ptr [rax]
vmovdqa64 zmm6, zmmword ptr [rax + 64]
vpermq zmm7, zmm0, 147
vpermq zmm8, zmm1, 147
vpermq zmm9, zmm3, 57
vpermq zmm10, zmm4, 57
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm7, zmm4
vpermq zmm12, zmm4, 147
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm0, zmm9
vpermq zmm14, zmm2, 147
vpmadd52huq zmm11, zmm8, zmm3
vpermq zmm15, zmm2, 57
vpxord zmm16, zmm16, zmm16
vpmadd52huq zmm16, zmm7, zmm10
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm12, zmm4
vpermq zmm18, zmm3, 147
vpmadd52luq zmm13, zmm0, zmm10
vpermq zmm19, zmm1, 57
vpmadd52luq zmm11, zmm8, zmm4
vpmadd52huq zmm16, zmm8, zmm9
vpermq zmm20, zmm0, 57
vmovdqa64 zmm21, zmmword ptr [rax]
vmovdqa64 zmm22, zmmword ptr [rax + 64]
vpaddq zmm23{k4}{z}, zmm17, zmm17
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24{k2}, zmm12, zmm10
vpmadd52huq zmm13, zmm1, zmm15
vpmadd52huq zmm11, zmm14, zmm2
vpaddq zmm17{k5}{z}, zmm17, zmm17
vpmadd52luq zmm16, zmm8, zmm10
vpmadd52huq zmm23, zmm7, zmm9
vpermq zmm25, zmm24, 78
vpmadd52luq zmm13, zmm1, zmm9
vpmadd52luq zmm11, zmm14, zmm3
vpmadd52luq zmm16, zmm14, zmm9
vpmadd52luq zmm23, zmm7, zmm10
vpaddq zmm25{k2}{z}, zmm24, zmm25
vpmadd52huq zmm13, zmm2, zmm19
vpaddq zmm25, zmm25, zmm25
vpmadd52huq zmm11, zmm18, zmm1
vpmadd52huq zmm16{k2}, zmm14, zmm15
vpmadd52huq zmm23, zmm8, zmm15
vpmadd52luq zmm13, zmm2, zmm15
vpmadd52luq zmm11, zmm18, zmm2
vpmadd52huq zmm17, zmm0, zmm3
vpmadd52luq zmm23, zmm8, zmm9
vpmadd52huq zmm13, zmm3, zmm20
vpmadd52huq zmm11, zmm12, zmm0
vpmadd52luq zmm17, zmm0, zmm4
vpmadd52luq zmm23{k2}, zmm14, zmm15
vpmadd52luq zmm13, zmm3, zmm19
vpmadd52luq zmm11, zmm12, zmm1
vpmadd52huq zmm17, zmm1, zmm2
vpermq zmm24, zmm23, 78
vpmadd52huq zmm25, zmm4, zmm4
vpmadd52luq zmm13, zmm4, zmm20
vpaddq zmm26{k4}{z}, zmm11, zmm11
vpaddq zmm11{k5}{z}, zmm11, zmm11
vpmadd52luq zmm17, zmm1, zmm3
vpmadd52luq zmm26{k2}, zmm7, zmm20
vpermq zmm27, zmm16, 78
vpaddq zmm24{k2}{z}, zmm23, zmm24
vpermq zmm23{k6}{z}, zmm13, 12
vpaddq zmm27{k2}{z}, zmm16, zmm27
vpmadd52huq zmm27, zmm0, zmm4
vpaddq zmm24, zmm17, zmm24
vpermq zmm17, zmm26, 78
vpaddq zmm24, zmm24, zmm24
vpxord zmm16, zmm16, zmm16
vpmadd52luq zmm16, zmm0, zmm20
vpmadd52huq zmm27, zmm1, zmm3
vpmadd52luq zmm24, zmm2, zmm2
vpaddq zmm23{k1}{z}, zmm13, zmm23
vpaddq zmm23, zmm25, zmm23
vpmadd52luq zmm27, zmm1, zmm4
vpaddq zmm17{k2}{z}, zmm26, zmm17
vpermq zmm26{k6}{z}, zmm16, 12
vpaddq zmm23, zmm23, zmm23
vpmadd52luq zmm27, zmm2, zmm3
vpaddq zmm17, zmm11, zmm17
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm8, zmm4
vpermi2q zmm5, zmm24, zmm23
vpaddq zmm17, zmm17, zmm17
vpaddq zmm27, zmm27, zmm27
vpmadd52luq zmm17, zmm0, zmm0
vpmadd52huq zmm11, zmm14, zmm3
vpmadd52huq zmm27, zmm2, zmm2
vpaddq zmm26{k1}{z}, zmm16, zmm26
vpsrlq zmm16{k1}{z}, zmm5, 51
vpmadd52luq zmm11, zmm14, zmm4
vpermq zmm16, zmm16, 147
vpaddq zmm26, zmm27, zmm26
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm11, zmm18, zmm2
vpermi2q zmm21, zmm17, zmm26
vpandq zmm5, zmm5, zmmword ptr [rax + 128]
vpermi2q zmm6, zmm24, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm8, zmm10
vmovdqa64 zmm24, zmmword ptr [rax]
vpmadd52luq zmm11, zmm18, zmm3
vpaddq zmm21, zmm21, zmm16
vmovdqa64 zmm16, zmmword ptr [rax + 64]
vpandq zmm27, zmm21, qword ptr [rax + 200]{1to8}
vpmadd52huq zmm23, zmm14, zmm9
vpsrlq zmm21, zmm21, 52
vmovdqa64 zmmword ptr [rdx + 320], zmm6
vpmadd52huq zmm11, zmm12, zmm1
vpermi2q zmm22, zmm17, zmm26
vmovdqa64 zmm26, zmmword ptr [rax]
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm14, zmm4
vpmadd52luq zmm23, zmm14, zmm10
vpmadd52luq zmm11, zmm12, zmm2
vmovdqa64 zmmword ptr [rdx + 384], zmm22
vmovdqa64 zmm22, zmmword ptr [rax + 64]
vpmadd52huq zmm17, zmm18, zmm3
vpxord zmm6, zmm6, zmm6
vpmadd52huq zmm6, zmm0, zmm20
vpmadd52luq zmm23{k2}, zmm18, zmm9
vpaddq zmm25{k4}{z}, zmm11, zmm11
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm14, zmm10
vpmadd52luq zmm17, zmm18, zmm4
vpaddq zmm11{k5}{z}, zmm11, zmm11
vpmadd52luq zmm25, zmm7, zmm19
vpermq zmm14, zmm23, 78
vpmadd52luq zmm6, zmm0, zmm19
vpmadd52luq zmm13, zmm18, zmm10
vpmadd52huq zmm17, zmm12, zmm2
vpmadd52huq zmm25{k2}, zmm7, zmm20
vpaddq zmm14{k2}{z}, zmm23, zmm14
vpmadd52luq zmm6, zmm1, zmm20
vpmadd52huq zmm14, zmm1, zmm4
vpmadd52luq zmm17, zmm12, zmm3
vpermq zmm23, zmm25, 78
vpmadd52luq zmm11, zmm0, zmm1
vpmadd52huq zmm13{k2}, zmm18, zmm9
vpermq zmm28{k6}{z}, zmm6, 12
vpmadd52huq zmm14, zmm2, zmm3
vpaddq zmm29{k4}{z}, zmm17, zmm17
vpaddq zmm17{k5}{z}, zmm17, zmm17
vpmadd52huq zmm29, zmm7, zmm19
vpaddq zmm23{k2}{z}, zmm25, zmm23
vpmadd52huq zmm17, zmm0, zmm1
vpmadd52luq zmm14, zmm2, zmm4
vpaddq zmm23, zmm11, zmm23
vpaddq zmm23, zmm23, zmm23
vpmadd52luq zmm29, zmm7, zmm15
vpmadd52huq zmm23, zmm0, zmm0
vpermq zmm11, zmm13, 78
vpmadd52luq zmm17, zmm0, zmm2
vpaddq zmm14, zmm14, zmm14
vpmadd52luq zmm14, zmm3, zmm3
vpaddq zmm28{k1}{z}, zmm6, zmm28
vpxord zmm6, zmm6, zmm6
vpmadd52huq zmm6, zmm0, zmm19
vpaddq zmm11{k2}{z}, zmm13, zmm11
vpmadd52luq zmm29{k2}, zmm8, zmm19
vpmadd52huq zmm11, zmm2, zmm4
vpaddq zmm28, zmm14, zmm28
vpmadd52luq zmm6, zmm0, zmm15
vpaddq zmm28, zmm28, zmm28
vpermi2q zmm24, zmm23, zmm28
vpermq zmm14, zmm29, 78
vpmadd52luq zmm11, zmm3, zmm4
vpmadd52huq zmm6, zmm1, zmm20
vpermi2q zmm16, zmm23, zmm28
vpaddq zmm24, zmm24, zmm21
vpandq zmm21, zmm24, qword ptr [rax + 200]{1to8}
vpmadd52luq zmm6, zmm1, zmm19
vpaddq zmm14{k2}{z}, zmm29, zmm14
vmovdqa64 zmmword ptr [rdx + 448], zmm16
vmovdqa64 zmm16, zmmword ptr [rsi]
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm29, zmm18, zmm4
vpaddq zmm11, zmm11, zmm11
vpxord zmm28, zmm28, zmm28
vpmadd52huq zmm28, zmm18, zmm10
vpaddq zmm14, zmm17, zmm14
vpmadd52huq zmm11, zmm3, zmm3
vpmadd52luq zmm6, zmm2, zmm20
vpaddq zmm14, zmm14, zmm14
vpmadd52huq zmm29, zmm12, zmm3
vpmadd52luq zmm14, zmm1, zmm1
vpsrlq zmm24, zmm24, 52
vpmadd52luq zmm28{k2}, zmm12, zmm10
vpermq zmm10, zmm27, 0
vpmadd52luq zmm29, zmm12, zmm4
vmovdqa64 zmm12, zmmword ptr [rsi + 256]
vpermq zmm17{k6}{z}, zmm6, 12
kmovb k7, byte ptr [r10]
vpaddq zmm18{k4}{z}, zmm29, zmm29
vpaddq zmm17{k1}{z}, zmm6, zmm17
vpmadd52huq zmm18, zmm7, zmm15
vpaddq zmm29{k5}{z}, zmm29, zmm29
vpaddq zmm17, zmm11, zmm17
vpmadd52huq zmm29, zmm0, zmm2
vpmadd52luq zmm18, zmm7, zmm9
vpermq zmm7, zmm27, 85
vpaddq zmm17, zmm17, zmm17
vpmadd52luq zmm29, zmm0, zmm3
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm0, zmm15
vpermi2q zmm26, zmm14, zmm17
vpmadd52luq zmm18, zmm8, zmm15
vpermq zmm6, zmm28, 78
vpermi2q zmm22, zmm14, zmm17
vpmadd52luq zmm29, zmm1, zmm2
vpmadd52luq zmm11, zmm0, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 576]
vpermq zmm0, zmm27, 170
vpmadd52huq zmm18{k2}, zmm8, zmm19
vmovdqa64 zmm8, zmmword ptr [rsi + 192]
vpaddq zmm26, zmm26, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 512]
vmovdqa64 zmmword ptr [rdx + 512], zmm22
vpxord zmm22, zmm22, zmm22
vpmadd52luq zmm22, zmm10, zmm12
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm10, zmm12
vpaddq zmm6{k2}{z}, zmm28, zmm6
vmovdqa64 zmm28, zmmword ptr [rsi + 896]
vmovdqa64 zmm12, zmmword ptr [rax]
vpermq zmm27, zmm27, 255
vpmadd52huq zmm11, zmm1, zmm19
vmovdqa64 zmm14, zmmword ptr [rax + 64]
vpmadd52huq zmm6, zmm3, zmm4
vpmadd52luq zmm22, zmm7, zmm9
vpandq zmm23, zmm26, qword ptr [rax + 200]{1to8}
vpmadd52huq zmm17, zmm7, zmm9
vpermq zmm9, zmm18, 78
vpmadd52luq zmm11, zmm1, zmm15
vpsrlq zmm26, zmm26, 52
vpmadd52luq zmm22, zmm0, zmm28
vpaddq zmm6, zmm6, zmm6
vpxord zmm15, zmm15, zmm15
vpmadd52luq zmm15, zmm10, zmm16
vpaddq zmm9{k2}{z}, zmm18, zmm9
vmovdqa64 zmm18, zmmword ptr [rsi + 64]
vpxord zmm13, zmm13, zmm13
vpmadd52luq zmm13, zmm10, zmm18
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm10, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 128]
vpaddq zmm9, zmm29, zmm9
vpmadd52huq zmm11, zmm2, zmm20
vpaddq zmm9, zmm9, zmm9
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm29, zmm10, zmm8
vmovdqa64 zmm30, zmmword ptr [rsi + 320]
vpmadd52huq zmm17, zmm0, zmm28
vpxord zmm28, zmm28, zmm28
vpmadd52luq zmm28, zmm10, zmm16
vpxord zmm31, zmm31, zmm31
vpmadd52huq zmm31, zmm10, zmm18
vpmadd52huq zmm29, zmm7, zmm24
vpmadd52luq zmm15, zmm7, zmm30
vpxord zmm18, zmm18, zmm18
vpmadd52luq zmm18, zmm10, zmm8
vpxord zmm8, zmm8, zmm8
vpmadd52huq zmm8, zmm10, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 384]
vpmadd52luq zmm13, zmm7, zmm16
vpmadd52huq zmm25, zmm7, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 448]
vpmadd52luq zmm11, zmm2, zmm19
vmovdqa64 zmm19, zmmword ptr [rdx]
vmovdqa64 zmm2, zmmword ptr [rsi + 640]
vmovdqa64 zmm19{k7}, zmmword ptr [r8]
vpmadd52luq zmm28, zmm7, zmm30
vpmadd52huq zmm31, zmm7, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 704]
vpmadd52luq zmm15, zmm0, zmm2
vpmadd52luq zmm18, zmm7, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 768]
vpmadd52luq zmm13, zmm0, zmm16
vpmadd52huq zmm8, zmm7, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 64]
vmovdqa64 zmm7, zmmword ptr [rsi + 832]
vmovdqa64 zmm30{k7}, zmmword ptr [r8 + 64]
vpmadd52huq zmm29, zmm0, zmm7
vpmadd52huq zmm25, zmm0, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 960]
vpmadd52luq zmm11, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rdx + 128]
vmovdqa64 zmm3, zmmword ptr [rsi + 1024]
vmovdqa64 zmm20{k7}, zmmword ptr [r8 + 128]
vpmadd52luq zmm28, zmm0, zmm24
vpmadd52huq zmm31, zmm0, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1088]
vpmadd52luq zmm15, zmm27, zmm2
vpmadd52luq zmm18, zmm0, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1152]
vpmadd52huq zmm29, zmm27, zmm7
vpmadd52luq zmm13, zmm27, zmm3
vpmadd52huq zmm8, zmm0, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1216]
vpermq zmm0{k6}{z}, zmm11, 12
vpmadd52luq zmm22, zmm27, zmm24
vpmadd52huq zmm17, zmm27, zmm24
vpermq zmm24, zmm21, 0
vpmadd52huq zmm25, zmm27, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 1280]
vpmadd52luq zmm28, zmm27, zmm16
vpaddq zmm0{k1}{z}, zmm11, zmm0
vmovdqa64 zmm11, zmmword ptr [rsi + 1344]
vpmadd52luq zmm6, zmm4, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 1408]
vpmadd52huq zmm31, zmm27, zmm3
vmovdqa64 zmm3, zmmword ptr [rdx + 192]
vmovdqa64 zmm3{k7}, zmmword ptr [r8 + 192]
vpmadd52luq zmm15, zmm24, zmm2
vpmadd52luq zmm18, zmm27, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1472]
vpmadd52huq zmm29, zmm24, zmm7
vpaddq zmm0, zmm6, zmm0
vmovdqa64 zmm6, zmmword ptr [rsi + 1536]
vpmadd52luq zmm22, zmm24, zmm6
vpaddq zmm0, zmm0, zmm0
vpmadd52huq zmm17, zmm24, zmm6
vpermq zmm6, zmm21, 85
vpmadd52luq zmm13, zmm24, zmm11
vpmadd52huq zmm9, zmm1, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 1600]
vpmadd52huq zmm8, zmm27, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1664]
vmovdqa64 zmm27, zmmword ptr [rsi + 1728]
vpmadd52huq zmm25, zmm24, zmm2
vmovdqa64 zmm2, zmmword ptr [rdx + 256]
vmovdqa64 zmm2{k7}, zmmword ptr [r8 + 256]
vpmadd52luq zmm28, zmm24, zmm4
kmovb k7, byte ptr [r10 + 1]
vpmadd52huq zmm31, zmm24, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 1856]
vpermi2q zmm12, zmm9, zmm0
vpmadd52luq zmm22, zmm6, zmm11
vpermi2q zmm14, zmm9, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 1792]
vmovdqa64 zmm9, zmmword ptr [rsi + 1920]
vpmadd52huq zmm29, zmm6, zmm0
vpmadd52huq zmm17, zmm6, zmm11
vpermq zmm11, zmm21, 170
vpermq zmm21, zmm21, 255
vpmadd52luq zmm15, zmm6, zmm1
vpmadd52luq zmm18, zmm24, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1984]
vmovdqa64 zmmword ptr [rdx + 576], zmm14
vpmadd52luq zmm13, zmm6, zmm16
vmovdqa64 zmm14, zmmword ptr [rsi + 2112]
vpaddq zmm12, zmm12, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 2048]
vpmadd52huq zmm29, zmm11, zmm14
vmovdqa64 zmm19{k7}, zmmword ptr [r8 + 320]
vpmadd52huq zmm8, zmm24, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 2176]
vpsrlq zmm24, zmm12, 52
vpmadd52luq zmm22, zmm11, zmm4
vpmadd52huq zmm17, zmm11, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 2240]
vpaddq zmm24, zmm5, zmm24
vmovdqa64 zmm5, zmmword ptr [rsi + 2304]
vpmadd52huq zmm25, zmm6, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 2368]
vpandq zmm12, zmm12, qword ptr [rax + 200]{1to8}
vpmadd52luq zmm28, zmm6, zmm27
vpmadd52huq zmm31, zmm6, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 2432]
vmovdqa64 zmm30{k7}, zmmword ptr [r8 + 384]
vpmadd52huq zmm29, zmm21, zmm16
vmovdqa64 zmm20{k7}, zmmword ptr [r8 + 448]
vpmadd52luq zmm15, zmm11, zmm9
vpmadd52luq zmm18, zmm6, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 2496]
vmovdqa64 zmm3{k7}, zmmword ptr [r8 + 512]
vpmadd52luq zmm22, zmm21, zmm0
vmovdqa64 zmm2{k7}, zmmword ptr [r8 + 576]
vpmadd52huq zmm17, zmm21, zmm0
vpermq zmm0, zmm23, 0
vpmadd52luq zmm13, zmm11, zmm7
vpmadd52huq zmm8, zmm6, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 2560]
vmovdqa64 zmm6, zmmword ptr [rsi + 2624]
kmovb k7, byte ptr [r10 + 2]
vpmadd52huq zmm25, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 2752]
vmovdqa64 zmm19{k7}, zmmword ptr [r8 + 640]
vpmadd52huq zmm29, zmm0, zmm9
vpmadd52luq zmm28, zmm11, zmm26
vmovdqa64 zmm30{k7}, zmmword ptr [r8 + 704]
vpmadd52huq zmm31, zmm11, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 2816]
vmovdqa64 zmm20{k7}, zmmword ptr [r8 + 768]
vpmadd52luq zmm22, zmm0, zmm7
vpmadd52huq zmm17, zmm0, zmm7
vpermq zmm7, zmm23, 85
vpmadd52luq zmm15, zmm21, zmm4
vmovdqa64 zmm3{k7}, zmmword ptr [r8 + 832]
vpmadd52luq zmm18, zmm11, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 2688]
vmovdqa64 zmm2{k7}, zmmword ptr [r8 + 896]
vpmadd52luq zmm13, zmm21, zmm5
vpmadd52huq zmm8, zmm11, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 2880]
vmovdqa64 zmm11, zmmword ptr [rsi + 2944]
kmovb k7, byte ptr [r10 + 3]
vpmadd52huq zmm25, zmm21, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 3072]
vmovdqa64 zmm19{k7}, zmmword ptr [r8 + 960]
vpmadd52huq zmm29, zmm7, zmm4
vpmadd52luq zmm28, zmm21, zmm1
vmovdqa64 zmm30{k7}, zmmword ptr [r8 + 1024]
vpmadd52huq zmm31, zmm21, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 3136]
vmovdqa64 zmm20{k7}, zmmword ptr [r8 + 1088]
vpmadd52luq zmm22, zmm7, zmm5
vpmadd52huq zmm17, zmm7, zmm5
vpermq zmm5, zmm23, 170
vpermq zmm23, zmm23, 255
vpmadd52luq zmm15, zmm0, zmm27
vpmadd52luq zmm18, zmm21, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 3008]
vmovdqa64 zmm3{k7}, zmmword ptr [r8 + 1152]
vpmadd52luq zmm13, zmm0, zmm6
vpmadd52huq zmm8, zmm21, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 3200]
vmovdqa64 zmm21, zmmword ptr [rsi + 3264]
vmovdqa64 zmm2{k7}, zmmword ptr [r8 + 1216]
vpmadd52huq zmm25, zmm0, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 3392]
kmovb k7, byte ptr [r10 + 4]
vpmadd52huq zmm29, zmm5, zmm27
vpmadd52luq zmm28, zmm0, zmm14
vmovdqa64 zmm19{k7}, zmmword ptr [r8 + 1280]
vpmadd52huq zmm31, zmm0, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 3456]
vmovdqa64 zmm30{k7}, zmmword ptr [r8 + 1344]
vpmadd52luq zmm22, zmm5, zmm6
vpmadd52huq zmm17, zmm5, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 3328]
vmovdqa64 zmm20{k7}, zmmword ptr [r8 + 1408]
vpmadd52luq zmm15, zmm7, zmm26
vpmadd52luq zmm18, zmm0, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 3520]
vpmadd52luq zmm13, zmm7, zmm11
vmovdqa64 zmm3{k7}, zmmword ptr [r8 + 1472]
vpmadd52huq zmm8, zmm0, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 3584]
vmovdqa64 zmm0, zmmword ptr [rsi + 3712]
vpmadd52huq zmm29, zmm23, zmm0
vpmadd52huq zmm25, zmm7, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 3776]
vpmadd52luq zmm22, zmm23, zmm26
vpmadd52luq zmm28, zmm7, zmm16
vmovdqa64 zmm2{k7}, zmmword ptr [r8 + 1536]
vpmadd52huq zmm17, zmm23, zmm26
vpaddq zmm29, zmm29, zmmword ptr [rdx + 320]
vmovdqa64 zmm26, zmmword ptr [rsi + 3648]
vpmadd52huq zmm31, zmm7, zmm11
vpaddq zmm22{k3}, zmm22, zmm24
vpmadd52luq zmm15, zmm5, zmm1
vpermq zmm11, zmm24, 0
vpmadd52luq zmm18, zmm7, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 5120]
vpmadd52luq zmm13, zmm5, zmm21
kmovb k7, byte ptr [r10 + 5]
vpmadd52huq zmm8, zmm7, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 5184]
vpmadd52huq zmm25, zmm5, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 5248]
vmovdqa64 zmm19{k7}, zmmword ptr [r8 + 1600]
vpmadd52luq zmm28, zmm5, zmm6
vpmadd52huq zmm31, zmm5, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 5312]
vpmadd52huq zmm29, zmm11, zmm21
vpmadd52luq zmm15, zmm23, zmm9
vmovdqa64 zmm7, zmmword ptr [rsi + 5376]
vmovdqa64 zmm30{k7}, zmmword ptr [r8 + 1664]
vpmadd52luq zmm22, zmm11, zmm7
vpmadd52huq zmm17, zmm11, zmm7
vpermq zmm7, zmm24, 85
vpermq zmm24, zmm24, 170
vpmadd52luq zmm18, zmm5, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 5440]
vpmadd52luq zmm13, zmm23, zmm14
vpaddq zmm15, zmm15, zmmword ptr [rdx + 384]
vpmadd52huq zmm8, zmm5, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 5504]
vmovdqa64 zmm5, zmmword ptr [rsi + 5568]
vmovdqa64 zmm20{k7}, zmmword ptr [r8 + 1728]
vpmadd52huq zmm25, zmm23, zmm9
vpmadd52luq zmm28, zmm23, zmm26
vmovdqa64 zmm9, zmmword ptr [rsi + 5632]
vmovdqa64 zmm3{k7}, zmmword ptr [r8 + 1792]
vpmadd52huq zmm29, zmm7, zmm9
vpaddq zmm13, zmm13, zmmword ptr [rdx + 448]
vpmadd52huq zmm31, zmm23, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 5696]
vpmadd52luq zmm22, zmm7, zmm14
vpmadd52huq zmm17, zmm7, zmm14
vpaddq zmm28, zmm28, zmmword ptr [rdx + 512]
vmovdqa64 zmm14, zmmword ptr [rsi + 5760]
vpmadd52luq zmm18, zmm23, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 5824]
vmovdqa64 zmm2{k7}, zmmword ptr [r8 + 1856]
vpmadd52luq zmm15, zmm11, zmm4
vpmadd52huq zmm8, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 5888]
vpmadd52huq zmm25, zmm11, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 5952]
kmovb k7, byte ptr [r10 + 6]
vpmadd52luq zmm13, zmm11, zmm16
vpaddq zmm18, zmm18, zmmword ptr [rdx + 576]
vmovdqa64 zmm23, zmmword ptr [rsi + 6016]
vpmadd52luq zmm22, zmm24, zmm23
vmovdqa64 zmm19{k7}, zmmword ptr [r8 + 1920]
vpmadd52huq zmm29, zmm24, zmm4
vpmadd52huq zmm17, zmm24, zmm23
vpermq zmm23, zmm12, 0
vpmadd52huq zmm31, zmm11, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 3840]
vpmadd52luq zmm28, zmm11, zmm1
vpmadd52luq zmm15, zmm7, zmm27
vpmadd52huq zmm8, zmm11, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 3904]
vmovdqa64 zmm30{k7}, zmmword ptr [r8 + 1984]
vpmadd52luq zmm18, zmm11, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 3968]
vmovdqa64 zmm11, zmmword ptr [rsi + 4032]
vpmadd52huq zmm25, zmm7, zmm27
vpmadd52luq zmm13, zmm7, zmm6
vmovdqa64 zmm27, zmmword ptr [rsi + 4096]
vmovdqa64 zmm20{k7}, zmmword ptr [r8 + 2048]
vpmadd52luq zmm22, zmm23, zmm27
vpmadd52huq zmm29, zmm23, zmm11
vpmadd52huq zmm17, zmm23, zmm27
vpermq zmm27, zmm12, 85
vpmadd52huq zmm31, zmm7, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 4160]
vmovdqa64 zmm3{k7}, zmmword ptr [r8 + 2112]
vpmadd52luq zmm28, zmm7, zmm5
vpmadd52luq zmm15, zmm24, zmm14
vpmadd52huq zmm8, zmm7, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 4224]
vpmadd52luq zmm18, zmm7, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 4288]
vmovdqa64 zmm7, zmmword ptr [rsi + 4352]
vmovdqa64 zmm2{k7}, zmmword ptr [r8 + 2176]
vpmadd52huq zmm25, zmm24, zmm14
vpmadd52luq zmm13, zmm24, zmm0
vmovdqa64 zmm14, zmmword ptr [rsi + 4416]
vpmadd52luq zmm22, zmm27, zmm14
vpmadd52huq zmm29, zmm27, zmm7
vmovdqa64 zmmword ptr [rdx], zmm19
vpermq zmm19, zmm12, 170
vpermq zmm12, zmm12, 255
vpmadd52huq zmm17, zmm27, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 4480]
vpmadd52huq zmm31, zmm24, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 4544]
vmovdqa64 zmmword ptr [rdx + 64], zmm30
vpmadd52luq zmm28, zmm24, zmm26
vpmadd52luq zmm15, zmm23, zmm16
vmovdqa64 zmm30, zmmword ptr [rsi + 4608]
vpmadd52huq zmm8, zmm24, zmm26
vmovdqa64 zmmword ptr [rdx + 128], zmm20
vpmadd52luq zmm18, zmm24, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 4672]
vpmadd52huq zmm25, zmm23, zmm16
vpmadd52luq zmm13, zmm23, zmm1
vmovdqa64 zmm16, zmmword ptr [rsi + 4736]
vmovdqa64 zmmword ptr [rdx + 192], zmm3
vpmadd52luq zmm22, zmm19, zmm16
vpmadd52huq zmm29, zmm19, zmm4
vmovdqa64 zmm3, zmmword ptr [rsi + 4800]
vpmadd52huq zmm17, zmm19, zmm16
vpmadd52huq zmm31, zmm23, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 4864]
vmovdqa64 zmmword ptr [rdx + 256], zmm2
vpmadd52luq zmm28, zmm23, zmm21
vpmadd52luq zmm15, zmm27, zmm6
vmovdqa64 zmm2, zmmword ptr [rsi + 4928]
vpmadd52huq zmm8, zmm23, zmm21
vpmadd52luq zmm18, zmm23, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 5056]
vmovdqa64 zmm23, zmmword ptr [rsi + 4992]
vpmadd52luq zmm22, zmm12, zmm11
vpmadd52huq zmm25, zmm27, zmm6
vpmadd52luq zmm13, zmm27, zmm5
vpmadd52huq zmm29, zmm12, zmm23
vpxord zmm6, zmm6, zmm6
vpmadd52luq zmm6, zmm22, zmmword ptr [rsi + 6400]
vpmadd52huq zmm17, zmm12, zmm11
vpmadd52huq zmm31, zmm27, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 6272]
vmovdqa64 zmm11, zmmword ptr [rsi + 6080]
vpmadd52luq zmm28, zmm27, zmm9
vpandq zmm6, zmm6, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm15, zmm19, zmm14
vmovdqa64 zmm21, zmmword ptr [rsi + 6144]
vpermq zmm6, zmm6, 255
vpmadd52huq zmm8, zmm27, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 6208]
vpmadd52luq zmm18, zmm27, zmm7
vpmadd52huq zmm25, zmm19, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 6336]
vpmadd52luq zmm13, zmm19, zmm0
vpmadd52huq zmm29, zmm6, zmm5
vpmadd52luq zmm22, zmm6, zmm14
vpmadd52huq zmm17, zmm6, zmm14
vpbroadcastq zmm14, qword ptr [rax + 200]
vpmadd52huq zmm31, zmm19, zmm0
vpmadd52luq zmm28, zmm19, zmm30
vpmadd52luq zmm15, zmm12, zmm3
vpaddq zmm22{k1}, zmm22, zmm29
vpmadd52huq zmm8, zmm19, zmm30
vpsrlq zmm30, zmm22, 51
vpmadd52luq zmm18, zmm19, zmm4
vpaddq zmm17, zmm17, zmm17
vpmadd52huq zmm25, zmm12, zmm3
vpaddq zmm17, zmm30, zmm17
vpmadd52luq zmm13, zmm12, zmm1
vpmadd52huq zmm31, zmm12, zmm1
vpermq zmm17, zmm17, 147
vpmadd52luq zmm28, zmm12, zmm2
vpandq zmm22, zmm22, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm15, zmm6, zmm11
vpmadd52huq zmm8, zmm12, zmm2
vpaddq zmm22{k3}, zmm22, zmm29
vpmadd52luq zmm18, zmm12, zmm23
vpmadd52huq zmm25, zmm6, zmm11
vpmadd52luq zmm13, zmm6, zmm21
vpaddq zmm17, zmm15, zmm17
vpmadd52huq zmm31, zmm6, zmm21
vpsrlq zmm21, zmm17, 52
vpmadd52luq zmm28, zmm6, zmm9
vpandq zmm17, zmm17, zmm14
vpmadd52huq zmm8, zmm6, zmm9
vpmadd52luq zmm18, zmm6, zmm5
vpaddq zmm13, zmm13, zmm25
vpaddq zmm21, zmm13, zmm21
vpaddq zmm28, zmm28, zmm31
vpsrlq zmm31, zmm21, 52
vpaddq zmm31, zmm28, zmm31
vpaddq zmm18, zmm18, zmm8
vpsrlq zmm8, zmm31, 52
vpaddq zmm8, zmm18, zmm8
vpsrlq zmm18, zmm8, 52
vpandq zmm21, zmm21, zmm14
vpandq zmm31, zmm31, zmm14
vpaddq zmm18, zmm22, zmm18
vpandq zmm8, zmm8, zmm14
vmovdqa64 zmm0, zmm17
vmovdqa64 zmm1, zmm21
vmovdqa64 zmm2, zmm31
vmovdqa64 zmm3, zmm8
vmovdqa64 zmm4, zmm18
add r8, 2240
add r10, 7
dec r11d
jnz 3b
vmovdqa64 zmm5, zmmword ptr [rdx + 192]
vmovdqa64 zmm6, zmmword ptr [rdx + 128]
vpxord zmm7, zmm7, zmm7
vpmadd52huq zmm7, zmm4, zmmword ptr [rdx + 256]
vpermq zmm8, zmmword ptr [rdx + 256], 147
vmovdqa64 zmm9, zmmword ptr [rdx + 64]
vmovdqa64 zmm10, zmmword ptr [rdx]
vpermq zmm11, zmmword ptr [rdx + 192], 57
vpermq zmm12, zmmword ptr [rdx + 192], 147
vmovdqa64 zmmword ptr [rdx + 576], zmm8
vpermq zmm8, zmmword ptr [rdx + 256], 57
vmovdqa64 zmmword ptr [rdx + 832], zmm11
vpermq zmm11, zmm4, 147
vmovdqa64 zmmword ptr [rdx + 512], zmm12
vpermq zmm12, zmmword ptr [rdx + 128], 57
vmovdqa64 zmm13, zmmword ptr [rdx + 192]
vmovdqa64 zmmword ptr [rdx + 896], zmm8
vpermq zmm8, zmm0, 147
vmovdqa64 zmm14, zmmword ptr [rdx + 128]
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm11, zmmword ptr [rdx + 256]
vpermq zmm16, zmm0, 57
vmovdqa64 zmm17, zmmword ptr [rdx + 64]
vpermq zmm18, zmmword ptr [rdx + 128], 147
vmovdqa64 zmmword ptr [rdx + 768], zmm12
vmovdqa64 zmm12, zmmword ptr [rdx]
vpxord zmm19, zmm19, zmm19
vpmadd52huq zmm19, zmm4, zmmword ptr [rdx + 576]
vmovdqa64 zmm20, zmmword ptr [rdx + 832]
vpermq zmm21, zmm1, 147
vmovdqa64 zmm22, zmmword ptr [rdx + 832]
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm0, zmm20
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24, zmm16, zmm13
vpermq zmm25, zmmword ptr [rdx + 64], 57
vmovdqa64 zmmword ptr [rdx + 448], zmm18
vpaddq zmm19, zmm15, zmm19
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm11, zmmword ptr [rdx + 896]
vpaddq zmm18{k4}{z}, zmm19, zmm19
vpmadd52luq zmm23, zmm0, zmmword ptr [rdx + 896]
vpmadd52huq zmm18, zmm8, zmm22
vpermq zmm26, zmm1, 57
vmovdqa64 zmmword ptr [rdx + 704], zmm25
vpmadd52luq zmm24, zmm16, zmmword ptr [rdx + 256]
vmovdqa64 zmm25, zmmword ptr [rdx + 768]
vpaddq zmm19{k5}{z}, zmm19, zmm19
vpmadd52huq zmm19, zmm0, zmm5
vpermq zmm27, zmmword ptr [rdx + 64], 147
vpmadd52luq zmm18, zmm8, zmmword ptr [rdx + 896]
vpermq zmm28, zmm2, 147
vpmadd52huq zmm24, zmm26, zmm14
vpermq zmm29, zmmword ptr [rdx], 57
vpmadd52luq zmm19, zmm0, zmmword ptr [rdx + 256]
vmovdqa64 zmmword ptr [rdx + 384], zmm27
vpmadd52huq zmm18, zmm21, zmm25
vpermq zmm27, zmm2, 57
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpmadd52luq zmm24, zmm26, zmm13
vpermq zmm13, zmmword ptr [rdx], 147
vmovdqa64 zmmword ptr [rdx + 640], zmm29
vpermq zmm29, zmm3, 147
vpmadd52huq zmm19, zmm1, zmm6
vpmadd52luq zmm18, zmm21, zmm22
vpermq zmm22, zmm3, 57
vpmadd52huq zmm24, zmm27, zmm17
vmovdqa64 zmmword ptr [rdx + 320], zmm13
vmovdqa64 zmm13, zmmword ptr [rdx + 768]
vpmadd52huq zmm23, zmm1, zmm13
vpmadd52luq zmm19, zmm1, zmm5
vmovdqa64 zmm5, zmmword ptr [rdx + 704]
vpmadd52huq zmm18, zmm28, zmm30
vpmadd52luq zmm24, zmm27, zmm14
vpermq zmm14, zmm4, 57
vpmadd52luq zmm23, zmm1, zmm20
vmovdqa64 zmm20, zmmword ptr [rdx + 640]
vpmadd52huq zmm19, zmm2, zmm9
vpmadd52luq zmm18, zmm28, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 640]
vpmadd52huq zmm24, zmm22, zmm12
vpmadd52huq zmm23, zmm2, zmm5
vpmadd52luq zmm19, zmm2, zmm6
vpermq zmm6, zmm15, 78
vpmadd52huq zmm18, zmm29, zmm25
vpmadd52luq zmm24, zmm22, zmm17
vpmadd52luq zmm23, zmm2, zmm13
vmovdqa64 zmm13, zmmword ptr [rax]
vpmadd52huq zmm19, zmm3, zmm10
vpaddq zmm6{k2}{z}, zmm15, zmm6
vmovdqa64 zmm15, zmmword ptr [rax + 64]
vpmadd52luq zmm18, zmm29, zmm30
vpaddq zmm6, zmm7, zmm6
vpmadd52luq zmm24, zmm14, zmm12
vpaddq zmm6, zmm6, zmm6
vmovdqa64 zmm12, zmmword ptr [rdx + 256]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm8, zmm12
vmovdqa64 zmm7, zmmword ptr [rdx + 192]
vpmadd52huq zmm23, zmm3, zmm20
vpmadd52luq zmm18, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 128]
vpmadd52luq zmm19, zmm3, zmm9
vpmadd52huq zmm14, zmm21, zmm7
vmovdqa64 zmm9, zmmword ptr [rdx + 64]
vpmadd52luq zmm23, zmm3, zmm5
vpermq zmm5, zmm18, 78
vpmadd52luq zmm19, zmm4, zmm10
vpmadd52luq zmm14, zmm21, zmm12
vmovdqa64 zmm12, zmmword ptr [rdx + 576]
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm0, zmm12
vmovdqa64 zmm30, zmmword ptr [rdx + 512]
vpmadd52luq zmm23, zmm4, zmm20
vpaddq zmm5{k2}{z}, zmm18, zmm5
vmovdqa64 zmm18, zmmword ptr [rdx + 448]
vpaddq zmm5, zmm19, zmm5
vpmadd52huq zmm14, zmm28, zmm25
vmovdqa64 zmm19, zmmword ptr [rdx + 384]
vpmadd52huq zmm10, zmm1, zmm30
vpaddq zmm24, zmm23, zmm24
vpermq zmm23{k6}{z}, zmm24, 12
vpmadd52luq zmm14, zmm28, zmm7
vpmadd52luq zmm10, zmm1, zmm12
vpaddq zmm23{k1}{z}, zmm24, zmm23
vpmadd52huq zmm14, zmm29, zmm9
vpaddq zmm23, zmm6, zmm23
vpmadd52huq zmm10, zmm2, zmm18
vpermi2q zmm13, zmm5, zmm23
vpermi2q zmm15, zmm5, zmm23
vmovdqa64 zmm23, zmmword ptr [rdx + 896]
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm8, zmm23
vpmadd52luq zmm14, zmm29, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 832]
vpmadd52luq zmm10, zmm2, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 256]
vpsrlq zmm6{k1}{z}, zmm13, 51
vmovdqa64 zmm24, zmmword ptr [rdx + 768]
vpmadd52huq zmm5, zmm21, zmm25
vpermq zmm6, zmm6, 147
vmovdqa64 zmm12, zmmword ptr [rdx + 704]
vmovdqa64 zmmword ptr [rdx + 960], zmm15
vpandq zmm13, zmm13, zmmword ptr [rax + 128]
vpmadd52huq zmm14, zmm11, zmmword ptr [rdx]
vpmadd52huq zmm10, zmm3, zmm19
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm0, zmm30
vmovdqa64 zmm7, zmmword ptr [rdx + 192]
vpmadd52luq zmm5, zmm21, zmm23
vpmadd52luq zmm14, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rdx + 128]
vpmadd52luq zmm10, zmm3, zmm18
vpmadd52huq zmm15, zmm1, zmm7
vmovdqa64 zmm18, zmmword ptr [rdx + 64]
vpmadd52huq zmm5, zmm28, zmm24
vpmadd52huq zmm10, zmm4, zmmword ptr [rdx + 320]
vpmadd52luq zmm15, zmm1, zmm30
vpmadd52luq zmm5, zmm28, zmm25
vpmadd52luq zmm10, zmm4, zmm19
vpmadd52huq zmm15, zmm2, zmm9
vpmadd52huq zmm5, zmm29, zmm12
vpxord zmm19, zmm19, zmm19
vpmadd52luq zmm19, zmm0, zmmword ptr [rdx + 640]
vpaddq zmm10, zmm14, zmm10
vpxord zmm14, zmm14, zmm14
vpmadd52luq zmm14, zmm16, zmmword ptr [rdx]
vpmadd52luq zmm15, zmm2, zmm7
vpaddq zmm7{k4}{z}, zmm10, zmm10
vpmadd52luq zmm5, zmm29, zmm24
vpaddq zmm10{k5}{z}, zmm10, zmm10
vmovdqa64 zmm24, zmmword ptr [rax]
vpmadd52luq zmm7, zmm8, zmmword ptr [rdx + 640]
vmovdqa64 zmm25, zmmword ptr [rax + 64]
vpaddq zmm14, zmm19, zmm14
vpmadd52luq zmm10, zmm0, zmmword ptr [rdx]
vpmadd52huq zmm15, zmm3, zmm18
vpermq zmm19{k6}{z}, zmm14, 12
vpmadd52huq zmm5, zmm11, zmmword ptr [rdx + 640]
vmovdqa64 zmm30, zmmword ptr [rdx + 256]
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm21, zmm30
vmovdqa64 zmm20, zmmword ptr [rdx + 192]
vpermq zmm17, zmm7, 78
vpmadd52luq zmm15, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rdx + 128]
vpaddq zmm19{k1}{z}, zmm14, zmm19
vpmadd52luq zmm5, zmm11, zmm12
vpmadd52huq zmm23, zmm28, zmm20
vpaddq zmm17{k2}{z}, zmm7, zmm17
vmovdqa64 zmm7, zmmword ptr [rdx + 576]
vpxord zmm12, zmm12, zmm12
vpmadd52huq zmm12, zmm1, zmm7
vmovdqa64 zmm14, zmmword ptr [rdx + 512]
vpaddq zmm17, zmm10, zmm17
vpmadd52huq zmm15, zmm4, zmmword ptr [rdx]
vmovdqa64 zmm10, zmmword ptr [rdx + 448]
vpmadd52luq zmm23, zmm28, zmm30
vpermq zmm30, zmm5, 78
vpmadd52huq zmm12, zmm2, zmm14
vpmadd52luq zmm15, zmm4, zmm18
vpmadd52huq zmm23, zmm29, zmm9
vpaddq zmm30{k2}{z}, zmm5, zmm30
vpmadd52luq zmm12, zmm2, zmm7
vmovdqa64 zmm7, zmmword ptr [rdx + 640]
vpaddq zmm30, zmm15, zmm30
vpaddq zmm30, zmm30, zmm30
vpmadd52luq zmm23, zmm29, zmm20
vpaddq zmm19, zmm30, zmm19
vmovdqa64 zmm30, zmmword ptr [rdx]
vpmadd52huq zmm12, zmm3, zmm10
vpermi2q zmm24, zmm17, zmm19
vpermi2q zmm25, zmm17, zmm19
vpmadd52huq zmm23, zmm11, zmmword ptr [rdx + 64]
vpmadd52luq zmm12, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 896]
vpaddq zmm24, zmm24, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 832]
vpxord zmm19, zmm19, zmm19
vpmadd52huq zmm19, zmm21, zmm14
vpandq zmm17, zmm24, qword ptr [rax + 200]{1to8}
vmovdqa64 zmm20, zmmword ptr [rdx + 768]
vpsrlq zmm24, zmm24, 52
vmovdqa64 zmmword ptr [rdx + 1024], zmm25
vpmadd52luq zmm23, zmm11, zmm9
vpmadd52huq zmm12, zmm4, zmmword ptr [rdx + 384]
vmovdqa64 zmm9, zmmword ptr [rdx + 256]
vpmadd52huq zmm19, zmm28, zmm6
vmovdqa64 zmm25, zmmword ptr [rdx + 192]
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm1, zmm9
vpmadd52luq zmm12, zmm4, zmm10
vmovdqa64 zmm10, zmmword ptr [rdx + 128]
vpmadd52luq zmm19, zmm28, zmm14
vpmadd52huq zmm15, zmm2, zmm25
vpaddq zmm12, zmm23, zmm12
vpmadd52huq zmm19, zmm29, zmm20
vpaddq zmm23{k4}{z}, zmm12, zmm12
vpmadd52luq zmm15, zmm2, zmm9
vpaddq zmm12{k5}{z}, zmm12, zmm12
vmovdqa64 zmm9, zmmword ptr [rdx + 640]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm0, zmm9
vpmadd52huq zmm23, zmm8, zmm7
vpmadd52luq zmm19, zmm29, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx]
vpmadd52huq zmm15, zmm3, zmm10
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm16, zmm6
vpmadd52luq zmm14, zmm0, zmmword ptr [rdx + 704]
vpmadd52huq zmm19, zmm11, zmmword ptr [rdx + 704]
vpmadd52luq zmm15, zmm3, zmm25
vpmadd52luq zmm5, zmm16, zmmword ptr [rdx + 64]
vpmadd52luq zmm23, zmm8, zmmword ptr [rdx + 704]
vpmadd52huq zmm12, zmm0, zmm30
vmovdqa64 zmm25, zmmword ptr [rax]
vpmadd52luq zmm19, zmm11, zmm20
vmovdqa64 zmm20, zmmword ptr [rax + 64]
vpmadd52huq zmm15, zmm4, zmmword ptr [rdx + 64]
vpmadd52luq zmm14, zmm1, zmm9
vpmadd52luq zmm5, zmm26, zmm6
vpmadd52luq zmm23, zmm21, zmm7
vpermq zmm7, zmm19, 78
vmovdqa64 zmm6, zmmword ptr [rdx + 256]
vpxord zmm9, zmm9, zmm9
vpmadd52huq zmm9, zmm28, zmm6
vmovdqa64 zmm18, zmmword ptr [rdx + 192]
vpmadd52luq zmm12, zmm0, zmmword ptr [rdx + 64]
vpmadd52luq zmm15, zmm4, zmm10
vpaddq zmm5, zmm14, zmm5
vpermq zmm14, zmm23, 78
vmovdqa64 zmm10, zmmword ptr [rdx + 576]
vpmadd52huq zmm9, zmm29, zmm18
vpaddq zmm7{k2}{z}, zmm19, zmm7
vmovdqa64 zmm19, zmmword ptr [rdx + 512]
vpmadd52luq zmm12, zmm1, zmm30
vpermq zmm30{k6}{z}, zmm5, 12
vpaddq zmm7, zmm15, zmm7
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm2, zmm10
vpmadd52luq zmm9, zmm29, zmm6
vpaddq zmm14{k2}{z}, zmm23, zmm14
vmovdqa64 zmm23, zmmword ptr [rdx + 704]
vpaddq zmm7, zmm7, zmm7
vpmadd52huq zmm15, zmm3, zmm19
vmovdqa64 zmm6, zmmword ptr [rdx + 640]
vpaddq zmm30{k1}{z}, zmm5, zmm30
vpmadd52huq zmm9, zmm11, zmmword ptr [rdx + 128]
vpaddq zmm14, zmm12, zmm14
vmovdqa64 zmm12, zmmword ptr [rdx + 64]
vpaddq zmm30, zmm7, zmm30
vpmadd52luq zmm15, zmm3, zmm10
vpermi2q zmm25, zmm14, zmm30
vmovdqa64 zmm10, zmmword ptr [rdx]
vpmadd52luq zmm9, zmm11, zmm18
vpermi2q zmm20, zmm14, zmm30
vpmadd52huq zmm15, zmm4, zmmword ptr [rdx + 448]
vpaddq zmm25, zmm25, zmm24
vpandq zmm24, zmm25, qword ptr [rax + 200]{1to8}
vmovdqa64 zmm30, zmmword ptr [rdx + 896]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm28, zmm30
vmovdqa64 zmm18, zmmword ptr [rdx + 832]
vpsrlq zmm25, zmm25, 52
vmovdqa64 zmmword ptr [rdx + 1088], zmm20
vpmadd52luq zmm15, zmm4, zmm19
vpmadd52huq zmm14, zmm29, zmm18
vmovdqa64 zmm19, zmmword ptr [rdx + 256]
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm2, zmm19
vmovdqa64 zmm7, zmmword ptr [rdx + 192]
vpaddq zmm15, zmm9, zmm15
vpaddq zmm9{k4}{z}, zmm15, zmm15
vpmadd52luq zmm14, zmm29, zmm30
vpmadd52huq zmm9, zmm8, zmm23
vpaddq zmm15{k5}{z}, zmm15, zmm15
vpmadd52huq zmm15, zmm0, zmm12
vpmadd52huq zmm20, zmm3, zmm7
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm0, zmm30
vpmadd52luq zmm9, zmm8, zmmword ptr [rdx + 768]
vpmadd52luq zmm15, zmm0, zmmword ptr [rdx + 128]
vpmadd52huq zmm14, zmm11, zmmword ptr [rdx + 768]
vpmadd52luq zmm5, zmm0, zmmword ptr [rdx + 768]
vpmadd52huq zmm9, zmm21, zmm6
vpmadd52luq zmm20, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rdx + 64]
vpmadd52huq zmm15, zmm1, zmm10
vpmadd52luq zmm14, zmm11, zmm18
vmovdqa64 zmm18, zmmword ptr [rdx + 640]
vpmadd52huq zmm5, zmm1, zmm18
vpmadd52luq zmm9, zmm21, zmm23
vmovdqa64 zmm23, zmmword ptr [rdx]
vpmadd52huq zmm20, zmm4, zmmword ptr [rdx + 128]
vpmadd52luq zmm15, zmm1, zmm12
vpermq zmm12, zmm14, 78
vpmadd52luq zmm5, zmm1, zmm30
vmovdqa64 zmm30, zmmword ptr [rax]
vpmadd52luq zmm9, zmm28, zmm6
vmovdqa64 zmm6, zmmword ptr [rax + 64]
vpmadd52luq zmm20, zmm4, zmm7
vpxord zmm7, zmm7, zmm7
vpmadd52huq zmm7, zmm16, zmm19
vpaddq zmm12{k2}{z}, zmm14, zmm12
vpmadd52luq zmm5, zmm2, zmm18
vpermq zmm18, zmm9, 78
vmovdqa64 zmm14, zmmword ptr [rdx + 256]
vpmadd52luq zmm15, zmm2, zmm10
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm29, zmm14
vpaddq zmm12, zmm20, zmm12
vmovdqa64 zmm20, zmmword ptr [rdx + 576]
vpmadd52luq zmm7, zmm16, zmmword ptr [rdx + 128]
vpaddq zmm12, zmm12, zmm12
vpaddq zmm18{k2}{z}, zmm9, zmm18
vpxord zmm9, zmm9, zmm9
vpmadd52huq zmm9, zmm3, zmm20
vpmadd52huq zmm10, zmm11, zmmword ptr [rdx + 192]
vpaddq zmm18, zmm15, zmm18
vmovdqa64 zmm15, zmmword ptr [rdx + 768]
vpmadd52huq zmm7, zmm26, zmm23
vpmadd52huq zmm9, zmm4, zmmword ptr [rdx + 512]
vpmadd52luq zmm10, zmm11, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 704]
vpmadd52luq zmm7, zmm26, zmm19
vmovdqa64 zmm19, zmmword ptr [rdx + 640]
vpmadd52luq zmm9, zmm4, zmm20
vpmadd52luq zmm7, zmm27, zmm23
vpaddq zmm9, zmm10, zmm9
vmovdqa64 zmm10, zmmword ptr [rdx + 128]
vpaddq zmm23{k4}{z}, zmm9, zmm9
vpmadd52huq zmm23, zmm8, zmm15
vpaddq zmm9{k5}{z}, zmm9, zmm9
vmovdqa64 zmm20, zmmword ptr [rdx + 64]
vpmadd52huq zmm9, zmm0, zmm10
vpaddq zmm7, zmm5, zmm7
vmovdqa64 zmm5, zmmword ptr [rdx]
vpmadd52luq zmm23, zmm8, zmmword ptr [rdx + 832]
vpermq zmm8{k6}{z}, zmm7, 12
vpmadd52luq zmm9, zmm0, zmmword ptr [rdx + 192]
vpmadd52huq zmm23, zmm21, zmm14
vpaddq zmm8{k1}{z}, zmm7, zmm8
vmovdqa64 zmm7, zmmword ptr [rdx + 896]
vpmadd52huq zmm9, zmm1, zmm20
vpaddq zmm8, zmm12, zmm8
vpxord zmm12, zmm12, zmm12
vpmadd52huq zmm12, zmm29, zmm7
vpermi2q zmm30, zmm18, zmm8
vpermi2q zmm6, zmm18, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 256]
vpxord zmm18, zmm18, zmm18
vpmadd52huq zmm18, zmm3, zmm8
vpmadd52luq zmm23, zmm21, zmm15
vpmadd52luq zmm9, zmm1, zmm10
vpmadd52huq zmm12, zmm11, zmmword ptr [rdx + 832]
vmovdqa64 zmm10, zmmword ptr [rdx + 768]
vpaddq zmm30, zmm30, zmm25
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm0, zmm10
vmovdqa64 zmm15, zmmword ptr [rdx + 704]
vpandq zmm21, zmm30, qword ptr [rax + 200]{1to8}
vmovdqa64 zmmword ptr [rdx + 1152], zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 640]
vpmadd52huq zmm23, zmm28, zmm19
vpsrlq zmm30, zmm30, 52
vpmadd52huq zmm9, zmm2, zmm5
vpmadd52luq zmm12, zmm11, zmm7
vmovdqa64 zmm7, zmmword ptr [rdx + 128]
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm16, zmm7
vpmadd52luq zmm25, zmm0, zmmword ptr [rdx + 832]
vmovdqa64 zmm0, zmmword ptr [rdx + 64]
vpmadd52luq zmm23, zmm28, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx]
vpmadd52huq zmm18, zmm4, zmmword ptr [rdx + 192]
vpermq zmm28, zmm12, 78
vpmadd52luq zmm11, zmm16, zmmword ptr [rdx + 192]
vpmadd52huq zmm25, zmm1, zmm15
vpmadd52luq zmm23, zmm29, zmm19
vpmadd52luq zmm9, zmm2, zmm20
vpaddq zmm28{k2}{z}, zmm12, zmm28
vpmadd52huq zmm11, zmm26, zmm0
vmovdqa64 zmm12, zmmword ptr [rax]
vpmadd52luq zmm25, zmm1, zmm10
vmovdqa64 zmm10, zmmword ptr [rax + 64]
vpmadd52luq zmm18, zmm4, zmm8
vpermq zmm8, zmm17, 0
vpermq zmm4, zmm23, 78
vpmadd52luq zmm9, zmm3, zmm5
vpmadd52luq zmm11, zmm26, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 256]
vpermq zmm26, zmm17, 85
vpmadd52huq zmm25, zmm2, zmm6
vpaddq zmm28, zmm18, zmm28
vpxord zmm18, zmm18, zmm18
vpmadd52luq zmm18, zmm8, zmm7
vmovdqa64 zmm5, zmmword ptr [rsi]
vpxord zmm1, zmm1, zmm1
vpmadd52huq zmm1, zmm8, zmm7
vpaddq zmm4{k2}{z}, zmm23, zmm4
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm8, zmm5
vmovdqa64 zmm7, zmmword ptr [rsi + 64]
vpaddq zmm28, zmm28, zmm28
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm8, zmm7
vmovdqa64 zmm19, zmmword ptr [rsi + 128]
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm29, zmm8, zmm5
vpaddq zmm4, zmm9, zmm4
vmovdqa64 zmm9, zmmword ptr [rsi + 192]
vpmadd52huq zmm11, zmm27, zmm14
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm8, zmm9
vmovdqa64 zmm16, zmmword ptr [rsi + 320]
vpxord zmm31, zmm31, zmm31
vpmadd52huq zmm31, zmm8, zmm7
vpmadd52luq zmm23, zmm26, zmm16
vpxord zmm7, zmm7, zmm7
vpmadd52luq zmm7, zmm8, zmm9
vpmadd52huq zmm29, zmm26, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 384]
vpmadd52luq zmm20, zmm26, zmm16
vpmadd52luq zmm25, zmm2, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 448]
vmovdqa64 zmm2, zmmword ptr [rsi + 512]
vpmadd52huq zmm5, zmm26, zmm2
vpmadd52luq zmm11, zmm27, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 576]
vpmadd52luq zmm18, zmm26, zmm0
vpmadd52huq zmm1, zmm26, zmm0
vpermq zmm0, zmm17, 170
vmovdqa64 zmm27, zmmword ptr [rsi + 640]
vpermq zmm17, zmm17, 255
vpmadd52huq zmm31, zmm26, zmm16
vpxord zmm16, zmm16, zmm16
vpmadd52luq zmm16, zmm8, zmm19
vpxord zmm9, zmm9, zmm9
vpmadd52huq zmm9, zmm8, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 704]
vpmadd52luq zmm23, zmm0, zmm27
vpmadd52luq zmm7, zmm26, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 768]
vpmadd52luq zmm16, zmm26, zmm15
vpmadd52luq zmm20, zmm0, zmm19
vpmadd52huq zmm9, zmm26, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 832]
vmovdqa64 zmm26, zmmword ptr [rsi + 896]
vpmadd52luq zmm18, zmm0, zmm26
vpmadd52huq zmm5, zmm0, zmm15
vpmadd52huq zmm1, zmm0, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 960]
vpmadd52huq zmm29, zmm0, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 1024]
vpmadd52luq zmm25, zmm3, zmm6
vpmadd52luq zmm11, zmm22, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1088]
vpmadd52luq zmm16, zmm0, zmm2
vpmadd52huq zmm31, zmm0, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1152]
vpmadd52huq zmm5, zmm17, zmm19
vpmadd52luq zmm23, zmm17, zmm26
vmovdqa64 zmm22, zmmword ptr [rsi + 1216]
vpaddq zmm11, zmm25, zmm11
vpmadd52luq zmm18, zmm17, zmm22
vpermq zmm25, zmm24, 0
vmovdqa64 zmm6, zmmword ptr [rsi + 1280]
vpmadd52huq zmm1, zmm17, zmm22
vpermq zmm22{k6}{z}, zmm11, 12
vmovdqa64 zmm3, zmmword ptr [rsi + 1344]
vpmadd52luq zmm7, zmm0, zmm15
vpmadd52luq zmm20, zmm17, zmm27
vmovdqa64 zmm15, zmmword ptr [rsi + 1408]
vpmadd52huq zmm9, zmm0, zmm2
vpmadd52huq zmm29, zmm17, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1472]
vpaddq zmm22{k1}{z}, zmm11, zmm22
vpmadd52huq zmm5, zmm25, zmm26
vmovdqa64 zmm11, zmmword ptr [rsi + 1536]
vpaddq zmm22, zmm28, zmm22
vpmadd52luq zmm18, zmm25, zmm11
vpermq zmm28, zmm24, 85
vmovdqa64 zmm2, zmmword ptr [rsi + 1600]
vpmadd52huq zmm1, zmm25, zmm11
vpermi2q zmm12, zmm4, zmm22
vmovdqa64 zmm11, zmmword ptr [rsi + 1664]
vpmadd52luq zmm16, zmm17, zmm14
vpmadd52huq zmm31, zmm17, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 1728]
vpermi2q zmm10, zmm4, zmm22
vpmadd52luq zmm23, zmm25, zmm6
vmovdqa64 zmm22, zmmword ptr [rsi + 1792]
vpmadd52huq zmm5, zmm28, zmm22
vpaddq zmm12, zmm12, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 1856]
vpmadd52luq zmm18, zmm28, zmm30
vpsrlq zmm4, zmm12, 52
vpermq zmm0, zmm24, 170
vpmadd52huq zmm1, zmm28, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 1920]
vmovdqa64 zmmword ptr [rdx + 1216], zmm10
vpermq zmm24, zmm24, 255
vpmadd52luq zmm7, zmm17, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1984]
vpmadd52luq zmm20, zmm25, zmm3
vmovdqa64 zmm10, zmmword ptr [rsi + 2048]
vpmadd52huq zmm9, zmm17, zmm14
vpaddq zmm4, zmm13, zmm4
vmovdqa64 zmm13, zmmword ptr [rsi + 2112]
vpmadd52huq zmm5, zmm0, zmm13
vpandq zmm12, zmm12, qword ptr [rax + 200]{1to8}
vmovdqa64 zmm14, zmmword ptr [rsi + 2176]
vpmadd52luq zmm18, zmm0, zmm14
vpmadd52huq zmm29, zmm25, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 2240]
vpmadd52luq zmm16, zmm25, zmm15
vpmadd52huq zmm1, zmm0, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 2304]
vpmadd52huq zmm31, zmm25, zmm3
vpmadd52luq zmm23, zmm28, zmm2
vmovdqa64 zmm3, zmmword ptr [rsi + 2368]
vpmadd52luq zmm7, zmm25, zmm26
vpmadd52luq zmm20, zmm28, zmm11
vmovdqa64 zmm26, zmmword ptr [rsi + 2432]
vpmadd52huq zmm5, zmm24, zmm26
vpmadd52huq zmm9, zmm25, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 2496]
vpmadd52luq zmm18, zmm24, zmm15
vpmadd52huq zmm29, zmm28, zmm2
vpermq zmm2, zmm21, 0
vmovdqa64 zmm25, zmmword ptr [rsi + 2560]
vpmadd52luq zmm16, zmm28, zmm27
vpmadd52huq zmm1, zmm24, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 2624]
vpmadd52huq zmm31, zmm28, zmm11
vpmadd52luq zmm23, zmm0, zmm30
vmovdqa64 zmm11, zmmword ptr [rsi + 2688]
vpmadd52luq zmm7, zmm28, zmm22
vpmadd52luq zmm20, zmm0, zmm19
vmovdqa64 zmm22, zmmword ptr [rsi + 2752]
vpmadd52huq zmm5, zmm2, zmm22
vpmadd52huq zmm9, zmm28, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 2816]
vpmadd52luq zmm18, zmm2, zmm27
vpmadd52huq zmm29, zmm0, zmm30
vpermq zmm30, zmm21, 85
vmovdqa64 zmm28, zmmword ptr [rsi + 2880]
vpmadd52luq zmm16, zmm0, zmm10
vpmadd52huq zmm1, zmm2, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 2944]
vpmadd52huq zmm31, zmm0, zmm19
vpmadd52luq zmm23, zmm24, zmm6
vmovdqa64 zmm19, zmmword ptr [rsi + 3008]
vpmadd52luq zmm7, zmm0, zmm13
vpmadd52luq zmm20, zmm24, zmm14
vmovdqa64 zmm13, zmmword ptr [rsi + 3072]
vpmadd52huq zmm5, zmm30, zmm13
vpmadd52huq zmm9, zmm0, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 3136]
vpmadd52luq zmm18, zmm30, zmm10
vpmadd52huq zmm29, zmm24, zmm6
vpermq zmm6, zmm21, 170
vmovdqa64 zmm0, zmmword ptr [rsi + 3200]
vpermq zmm21, zmm21, 255
vpmadd52luq zmm16, zmm24, zmm3
vpmadd52huq zmm1, zmm30, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 3264]
vpmadd52huq zmm31, zmm24, zmm14
vpmadd52luq zmm23, zmm2, zmm25
vmovdqa64 zmm14, zmmword ptr [rsi + 3328]
vpmadd52luq zmm7, zmm24, zmm26
vpmadd52luq zmm20, zmm2, zmm15
vmovdqa64 zmm26, zmmword ptr [rsi + 3392]
vpmadd52huq zmm5, zmm6, zmm26
vpmadd52huq zmm9, zmm24, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 3456]
vpmadd52luq zmm18, zmm6, zmm3
vpmadd52huq zmm29, zmm2, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 3520]
vpmadd52luq zmm16, zmm2, zmm11
vpmadd52huq zmm1, zmm6, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 3584]
vpmadd52huq zmm31, zmm2, zmm15
vpmadd52luq zmm23, zmm30, zmm28
vmovdqa64 zmm15, zmmword ptr [rsi + 3648]
vpmadd52luq zmm7, zmm2, zmm22
vpmadd52luq zmm20, zmm30, zmm27
vmovdqa64 zmm22, zmmword ptr [rsi + 3712]
vpmadd52huq zmm5, zmm21, zmm22
vpmadd52huq zmm9, zmm2, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 3776]
vpmadd52luq zmm18, zmm21, zmm11
vpmadd52huq zmm29, zmm30, zmm28
vpmadd52luq zmm16, zmm30, zmm19
vpaddq zmm5, zmm5, zmmword ptr [rdx + 960]
vpmadd52huq zmm1, zmm21, zmm11
vpaddq zmm18{k3}, zmm18, zmm4
vpmadd52huq zmm31, zmm30, zmm27
vpmadd52luq zmm23, zmm6, zmm0
vpermq zmm27, zmm4, 0
vmovdqa64 zmm11, zmmword ptr [rsi + 5120]
vpmadd52luq zmm7, zmm30, zmm13
vpmadd52luq zmm20, zmm6, zmm10
vmovdqa64 zmm13, zmmword ptr [rsi + 5184]
vpmadd52huq zmm9, zmm30, zmm19
vpmadd52huq zmm29, zmm6, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 5376]
vmovdqa64 zmm19, zmmword ptr [rsi + 5248]
vpmadd52luq zmm18, zmm27, zmm0
vpmadd52luq zmm16, zmm6, zmm14
vpmadd52huq zmm1, zmm27, zmm0
vpmadd52huq zmm31, zmm6, zmm10
vpermq zmm10, zmm4, 85
vmovdqa64 zmm0, zmmword ptr [rsi + 5312]
vpermq zmm4, zmm4, 170
vpmadd52huq zmm5, zmm27, zmm0
vpmadd52luq zmm23, zmm21, zmm25
vmovdqa64 zmm30, zmmword ptr [rsi + 5440]
vpmadd52luq zmm7, zmm6, zmm26
vpmadd52luq zmm20, zmm21, zmm3
vmovdqa64 zmm26, zmmword ptr [rsi + 5504]
vpmadd52huq zmm9, zmm6, zmm14
vpmadd52huq zmm29, zmm21, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 5696]
vpaddq zmm23, zmm23, zmmword ptr [rdx + 1024]
vmovdqa64 zmm14, zmmword ptr [rsi + 5568]
vpmadd52luq zmm18, zmm10, zmm25
vpmadd52luq zmm16, zmm21, zmm15
vmovdqa64 zmm6, zmmword ptr [rsi + 5632]
vpaddq zmm20, zmm20, zmmword ptr [rdx + 1088]
vpmadd52huq zmm5, zmm10, zmm6
vpmadd52huq zmm1, zmm10, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 5760]
vpmadd52huq zmm31, zmm21, zmm3
vpmadd52luq zmm7, zmm21, zmm22
vpaddq zmm16, zmm16, zmmword ptr [rdx + 1152]
vmovdqa64 zmm22, zmmword ptr [rsi + 5824]
vpmadd52luq zmm23, zmm27, zmm11
vmovdqa64 zmm3, zmmword ptr [rsi + 5888]
vpmadd52huq zmm9, zmm21, zmm15
vpmadd52huq zmm29, zmm27, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 6016]
vmovdqa64 zmm15, zmmword ptr [rsi + 5952]
vpmadd52luq zmm18, zmm4, zmm11
vpaddq zmm7, zmm7, zmmword ptr [rdx + 1216]
vpmadd52luq zmm20, zmm27, zmm13
vpmadd52huq zmm5, zmm4, zmm15
vpermq zmm21, zmm12, 0
vmovdqa64 zmm28, zmmword ptr [rsi + 3840]
vpmadd52huq zmm1, zmm4, zmm11
vpmadd52huq zmm31, zmm27, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 3904]
vpmadd52luq zmm16, zmm27, zmm19
vpmadd52luq zmm23, zmm10, zmm30
vmovdqa64 zmm11, zmmword ptr [rsi + 3968]
vpmadd52huq zmm9, zmm27, zmm19
vpmadd52luq zmm7, zmm27, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 4032]
vpmadd52huq zmm29, zmm10, zmm30
vpmadd52luq zmm20, zmm10, zmm26
vmovdqa64 zmm30, zmmword ptr [rsi + 4096]
vpmadd52luq zmm18, zmm21, zmm30
vpmadd52huq zmm5, zmm21, zmm0
vpermq zmm27, zmm12, 85
vmovdqa64 zmm19, zmmword ptr [rsi + 4160]
vpmadd52huq zmm1, zmm21, zmm30
vpmadd52huq zmm31, zmm10, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 4224]
vpmadd52luq zmm16, zmm10, zmm14
vpmadd52luq zmm23, zmm4, zmm25
vmovdqa64 zmm30, zmmword ptr [rsi + 4288]
vpmadd52huq zmm9, zmm10, zmm14
vpmadd52luq zmm7, zmm10, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 4352]
vpmadd52huq zmm29, zmm4, zmm25
vpmadd52luq zmm20, zmm4, zmm22
vmovdqa64 zmm25, zmmword ptr [rsi + 4416]
vpmadd52luq zmm18, zmm27, zmm25
vpmadd52huq zmm5, zmm27, zmm6
vpermq zmm10, zmm12, 170
vmovdqa64 zmm14, zmmword ptr [rsi + 4480]
vpermq zmm12, zmm12, 255
vpmadd52huq zmm1, zmm27, zmm25
vpmadd52huq zmm31, zmm4, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 4544]
vpmadd52luq zmm16, zmm4, zmm3
vpmadd52luq zmm23, zmm21, zmm28
vmovdqa64 zmm25, zmmword ptr [rsi + 4608]
vpmadd52huq zmm9, zmm4, zmm3
vpmadd52luq zmm7, zmm4, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 4672]
vpmadd52huq zmm29, zmm21, zmm28
vpmadd52luq zmm20, zmm21, zmm13
vmovdqa64 zmm28, zmmword ptr [rsi + 4736]
vpmadd52luq zmm18, zmm10, zmm28
vpmadd52huq zmm5, zmm10, zmm15
vmovdqa64 zmm4, zmmword ptr [rsi + 4800]
vpmadd52huq zmm1, zmm10, zmm28
vpmadd52huq zmm31, zmm21, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 4864]
vpmadd52luq zmm16, zmm21, zmm11
vpmadd52luq zmm23, zmm27, zmm19
vmovdqa64 zmm28, zmmword ptr [rsi + 4928]
vpmadd52huq zmm9, zmm21, zmm11
vpmadd52luq zmm7, zmm21, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 5056]
vmovdqa64 zmm21, zmmword ptr [rsi + 4992]
vpmadd52luq zmm18, zmm12, zmm0
vpmadd52huq zmm29, zmm27, zmm19
vpmadd52luq zmm20, zmm27, zmm26
vpmadd52huq zmm5, zmm12, zmm21
vpxord zmm19, zmm19, zmm19
vpmadd52luq zmm19, zmm18, zmmword ptr [rsi + 6400]
vpmadd52huq zmm1, zmm12, zmm0
vpmadd52huq zmm31, zmm27, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 6272]
vmovdqa64 zmm0, zmmword ptr [rsi + 6080]
vpmadd52luq zmm16, zmm27, zmm30
vpandq zmm19, zmm19, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm23, zmm10, zmm14
vmovdqa64 zmm11, zmmword ptr [rsi + 6144]
vpermq zmm19, zmm19, 255
vpmadd52huq zmm9, zmm27, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 6208]
vpmadd52luq zmm7, zmm27, zmm6
vpmadd52huq zmm29, zmm10, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 6336]
vpmadd52luq zmm20, zmm10, zmm22
vpmadd52huq zmm5, zmm19, zmm26
vpmadd52luq zmm18, zmm19, zmm14
vpmadd52huq zmm1, zmm19, zmm14
vpbroadcastq zmm14, qword ptr [rax + 200]
vpmadd52huq zmm31, zmm10, zmm22
vpmadd52luq zmm16, zmm10, zmm25
vpmadd52luq zmm23, zmm12, zmm4
vpaddq zmm18{k1}, zmm18, zmm5
vpmadd52huq zmm9, zmm10, zmm25
vpsrlq zmm25, zmm18, 51
vpmadd52luq zmm7, zmm10, zmm15
vpaddq zmm1, zmm1, zmm1
vpmadd52huq zmm29, zmm12, zmm4
vpaddq zmm1, zmm25, zmm1
vpmadd52luq zmm20, zmm12, zmm13
vpmadd52huq zmm31, zmm12, zmm13
vpermq zmm1, zmm1, 147
vpmadd52luq zmm16, zmm12, zmm28
vpandq zmm18, zmm18, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm23, zmm19, zmm0
vpmadd52huq zmm9, zmm12, zmm28
vpaddq zmm18{k3}, zmm18, zmm5
vpmadd52luq zmm7, zmm12, zmm21
vpmadd52huq zmm29, zmm19, zmm0
vpmadd52luq zmm20, zmm19, zmm11
vpaddq zmm1, zmm23, zmm1
vpmadd52huq zmm31, zmm19, zmm11
vpsrlq zmm11, zmm1, 52
vpmadd52luq zmm16, zmm19, zmm30
vpandq zmm1, zmm1, zmm14
vpmadd52huq zmm9, zmm19, zmm30
vpmadd52luq zmm7, zmm19, zmm26
vpaddq zmm20, zmm20, zmm29
vpaddq zmm11, zmm20, zmm11
vpaddq zmm16, zmm16, zmm31
vpsrlq zmm31, zmm11, 52
vpaddq zmm31, zmm16, zmm31
vpaddq zmm7, zmm7, zmm9
vpsrlq zmm9, zmm31, 52
vpaddq zmm9, zmm7, zmm9
vpsrlq zmm7, zmm9, 52
vpandq zmm11, zmm11, zmm14
vpandq zmm31, zmm31, zmm14
vpaddq zmm7, zmm18, zmm7
vpandq zmm9, zmm9, zmm14
vmovdqa64 zmm0, zmm1
vmovdqa64 zmm1, zmm11
vmovdqa64 zmm2, zmm31
vmovdqa64 zmm3, zmm9
vmovdqa64 zmm4, zmm7
dec rcx
jnz 2b
vmovdqa64 zmmword ptr [rdi + 0], zmm0
vmovdqa64 zmmword ptr [rdi + 64], zmm1
vmovdqa64 zmmword ptr [rdi + 128], zmm2
vmovdqa64 zmmword ptr [rdi + 192], zmm3
vmovdqa64 zmmword ptr [rdi + 256], zmm4

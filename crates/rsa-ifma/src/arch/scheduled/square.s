# x (rdi) becomes x x / R. Written by generator/pair.rs: do not edit.
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
vmovdqa64 zmm0, zmmword ptr [rdi]
vmovdqa64 zmm1, zmmword ptr [rdi + 64]
vpermq zmm2, zmm0, 147
vmovdqa64 zmm3, zmmword ptr [rdi + 192]
vmovdqa64 zmm4, zmmword ptr [rdi + 256]
vpermq zmm5, zmm1, 147
vmovdqa64 zmm6, zmmword ptr [rdi + 128]
vmovdqa64 zmm7, zmmword ptr [rax]
vmovdqa64 zmm8, zmmword ptr [rax + 64]
vpermq zmm9, zmm3, 57
vpermq zmm10, zmm4, 57
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm2, zmm4
vpermq zmm12, zmm4, 147
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm0, zmm9
vpermq zmm14, zmm6, 147
vpmadd52huq zmm11, zmm5, zmm3
vpermq zmm15, zmm6, 57
vpxord zmm16, zmm16, zmm16
vpmadd52huq zmm16, zmm2, zmm10
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm12, zmm4
vpermq zmm18, zmm3, 147
vpmadd52luq zmm13, zmm0, zmm10
vpermq zmm19, zmm1, 57
vpmadd52luq zmm11, zmm5, zmm4
vpmadd52huq zmm16, zmm5, zmm9
vpermq zmm20, zmm0, 57
vmovdqa64 zmm21, zmmword ptr [rax]
vmovdqa64 zmm22, zmmword ptr [rax + 64]
vpaddq zmm23{k4}{z}, zmm17, zmm17
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24{k2}, zmm12, zmm10
vpmadd52huq zmm13, zmm1, zmm15
vpmadd52huq zmm11, zmm14, zmm6
vpaddq zmm17{k5}{z}, zmm17, zmm17
vpmadd52luq zmm16, zmm5, zmm10
vpmadd52huq zmm23, zmm2, zmm9
vpermq zmm25, zmm24, 78
vpmadd52luq zmm13, zmm1, zmm9
vpmadd52luq zmm11, zmm14, zmm3
vpmadd52luq zmm16, zmm14, zmm9
vpmadd52luq zmm23, zmm2, zmm10
vpaddq zmm25{k2}{z}, zmm24, zmm25
vpmadd52huq zmm13, zmm6, zmm19
vpaddq zmm25, zmm25, zmm25
vpmadd52huq zmm11, zmm18, zmm1
vpmadd52huq zmm16{k2}, zmm14, zmm15
vpmadd52huq zmm23, zmm5, zmm15
vpmadd52luq zmm13, zmm6, zmm15
vpmadd52luq zmm11, zmm18, zmm6
vpmadd52huq zmm17, zmm0, zmm3
vpmadd52luq zmm23, zmm5, zmm9
vpmadd52huq zmm13, zmm3, zmm20
vpmadd52huq zmm11, zmm12, zmm0
vpmadd52luq zmm17, zmm0, zmm4
vpmadd52luq zmm23{k2}, zmm14, zmm15
vpmadd52luq zmm13, zmm3, zmm19
vpmadd52luq zmm11, zmm12, zmm1
vpmadd52huq zmm17, zmm1, zmm6
vpermq zmm24, zmm23, 78
vpmadd52huq zmm25, zmm4, zmm4
vpmadd52luq zmm13, zmm4, zmm20
vpaddq zmm26{k4}{z}, zmm11, zmm11
vpaddq zmm11{k5}{z}, zmm11, zmm11
vpmadd52luq zmm17, zmm1, zmm3
vpmadd52luq zmm26{k2}, zmm2, zmm20
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
vpmadd52luq zmm24, zmm6, zmm6
vpaddq zmm23{k1}{z}, zmm13, zmm23
vpaddq zmm23, zmm25, zmm23
vpmadd52luq zmm27, zmm1, zmm4
vpaddq zmm17{k2}{z}, zmm26, zmm17
vpermq zmm26{k6}{z}, zmm16, 12
vpaddq zmm23, zmm23, zmm23
vpmadd52luq zmm27, zmm6, zmm3
vpaddq zmm17, zmm11, zmm17
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm5, zmm4
vpermi2q zmm7, zmm24, zmm23
vpaddq zmm17, zmm17, zmm17
vpaddq zmm27, zmm27, zmm27
vpmadd52luq zmm17, zmm0, zmm0
vpmadd52huq zmm11, zmm14, zmm3
vpmadd52huq zmm27, zmm6, zmm6
vpaddq zmm26{k1}{z}, zmm16, zmm26
vpsrlq zmm16{k1}{z}, zmm7, 51
vpmadd52luq zmm11, zmm14, zmm4
vpermq zmm16, zmm16, 147
vpaddq zmm26, zmm27, zmm26
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm11, zmm18, zmm6
vpermi2q zmm21, zmm17, zmm26
vpandq zmm7, zmm7, zmmword ptr [rax + 128]
vpermi2q zmm8, zmm24, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm5, zmm10
vmovdqa64 zmm24, zmmword ptr [rax]
vpmadd52luq zmm11, zmm18, zmm3
vpaddq zmm21, zmm21, zmm16
vmovdqa64 zmm16, zmmword ptr [rax + 64]
vpandq zmm27, zmm21, qword ptr [rax + 200]{1to8}
vpmadd52huq zmm23, zmm14, zmm9
vpsrlq zmm21, zmm21, 52
vmovdqa64 zmmword ptr [rdx + 320], zmm8
vpmadd52huq zmm11, zmm12, zmm1
vpermi2q zmm22, zmm17, zmm26
vmovdqa64 zmm26, zmmword ptr [rax]
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm14, zmm4
vpmadd52luq zmm23, zmm14, zmm10
vpmadd52luq zmm11, zmm12, zmm6
vmovdqa64 zmmword ptr [rdx + 384], zmm22
vmovdqa64 zmm22, zmmword ptr [rax + 64]
vpmadd52huq zmm17, zmm18, zmm3
vpxord zmm8, zmm8, zmm8
vpmadd52huq zmm8, zmm0, zmm20
vpmadd52luq zmm23{k2}, zmm18, zmm9
vpaddq zmm25{k4}{z}, zmm11, zmm11
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm14, zmm10
vpmadd52luq zmm17, zmm18, zmm4
vpaddq zmm11{k5}{z}, zmm11, zmm11
vpmadd52luq zmm25, zmm2, zmm19
vpermq zmm14, zmm23, 78
vpmadd52luq zmm8, zmm0, zmm19
vpmadd52luq zmm13, zmm18, zmm10
vpmadd52huq zmm17, zmm12, zmm6
vpmadd52huq zmm25{k2}, zmm2, zmm20
vpaddq zmm14{k2}{z}, zmm23, zmm14
vpmadd52luq zmm8, zmm1, zmm20
vpmadd52huq zmm14, zmm1, zmm4
vpmadd52luq zmm17, zmm12, zmm3
vpermq zmm23, zmm25, 78
vpmadd52luq zmm11, zmm0, zmm1
vpmadd52huq zmm13{k2}, zmm18, zmm9
vpermq zmm28{k6}{z}, zmm8, 12
vpmadd52huq zmm14, zmm6, zmm3
vpaddq zmm29{k4}{z}, zmm17, zmm17
vpaddq zmm17{k5}{z}, zmm17, zmm17
vpmadd52huq zmm29, zmm2, zmm19
vpaddq zmm23{k2}{z}, zmm25, zmm23
vpmadd52huq zmm17, zmm0, zmm1
vpmadd52luq zmm14, zmm6, zmm4
vpaddq zmm23, zmm11, zmm23
vpaddq zmm23, zmm23, zmm23
vpmadd52luq zmm29, zmm2, zmm15
vpmadd52huq zmm23, zmm0, zmm0
vpermq zmm11, zmm13, 78
vpmadd52luq zmm17, zmm0, zmm6
vpaddq zmm14, zmm14, zmm14
vpmadd52luq zmm14, zmm3, zmm3
vpaddq zmm28{k1}{z}, zmm8, zmm28
vpxord zmm8, zmm8, zmm8
vpmadd52huq zmm8, zmm0, zmm19
vpaddq zmm11{k2}{z}, zmm13, zmm11
vpmadd52luq zmm29{k2}, zmm5, zmm19
vpmadd52huq zmm11, zmm6, zmm4
vpaddq zmm28, zmm14, zmm28
vpmadd52luq zmm8, zmm0, zmm15
vpaddq zmm28, zmm28, zmm28
vpermi2q zmm24, zmm23, zmm28
vpermq zmm14, zmm29, 78
vpmadd52luq zmm11, zmm3, zmm4
vpmadd52huq zmm8, zmm1, zmm20
vpermi2q zmm16, zmm23, zmm28
vpaddq zmm24, zmm24, zmm21
vpandq zmm21, zmm24, qword ptr [rax + 200]{1to8}
vpmadd52luq zmm8, zmm1, zmm19
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
vpmadd52luq zmm8, zmm6, zmm20
vpaddq zmm14, zmm14, zmm14
vpmadd52huq zmm29, zmm12, zmm3
vpmadd52luq zmm14, zmm1, zmm1
vpsrlq zmm24, zmm24, 52
vpmadd52luq zmm28{k2}, zmm12, zmm10
vpermq zmm10, zmm27, 0
vpmadd52luq zmm29, zmm12, zmm4
vmovdqa64 zmm12, zmmword ptr [rsi + 256]
vpermq zmm17{k6}{z}, zmm8, 12
vpaddq zmm18{k4}{z}, zmm29, zmm29
vpaddq zmm17{k1}{z}, zmm8, zmm17
vpmadd52huq zmm18, zmm2, zmm15
vpaddq zmm29{k5}{z}, zmm29, zmm29
vpaddq zmm17, zmm11, zmm17
vpmadd52huq zmm29, zmm0, zmm6
vpmadd52luq zmm18, zmm2, zmm9
vpermq zmm2, zmm27, 85
vpaddq zmm17, zmm17, zmm17
vpmadd52luq zmm29, zmm0, zmm3
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm0, zmm15
vpermi2q zmm26, zmm14, zmm17
vpmadd52luq zmm18, zmm5, zmm15
vpermq zmm8, zmm28, 78
vpermi2q zmm22, zmm14, zmm17
vpmadd52luq zmm29, zmm1, zmm6
vpmadd52luq zmm11, zmm0, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 576]
vpermq zmm0, zmm27, 170
vpmadd52huq zmm18{k2}, zmm5, zmm19
vmovdqa64 zmm5, zmmword ptr [rsi + 192]
vpaddq zmm26, zmm26, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 896]
vmovdqa64 zmmword ptr [rdx + 512], zmm22
vpxord zmm22, zmm22, zmm22
vpmadd52luq zmm22, zmm10, zmm12
vpermq zmm27, zmm27, 255
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm10, zmm12
vpmadd52huq zmm11, zmm1, zmm19
vpaddq zmm8{k2}{z}, zmm28, zmm8
vmovdqa64 zmm28, zmmword ptr [rsi + 512]
vmovdqa64 zmm12, zmmword ptr [rax]
vpmadd52huq zmm8, zmm3, zmm4
vmovdqa64 zmm14, zmmword ptr [rax + 64]
vpmadd52luq zmm22, zmm2, zmm9
vpandq zmm23, zmm26, qword ptr [rax + 200]{1to8}
vpmadd52huq zmm17, zmm2, zmm9
vpermq zmm9, zmm18, 78
vpmadd52luq zmm11, zmm1, zmm15
vpsrlq zmm26, zmm26, 52
vpmadd52luq zmm22, zmm0, zmm24
vpaddq zmm8, zmm8, zmm8
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
vpmadd52huq zmm11, zmm6, zmm20
vpaddq zmm9, zmm9, zmm9
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm29, zmm10, zmm5
vmovdqa64 zmm30, zmmword ptr [rsi + 320]
vpmadd52huq zmm17, zmm0, zmm24
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm10, zmm16
vpxord zmm31, zmm31, zmm31
vpmadd52huq zmm31, zmm10, zmm18
vpmadd52huq zmm29, zmm2, zmm28
vpmadd52luq zmm15, zmm2, zmm30
vpxord zmm18, zmm18, zmm18
vpmadd52luq zmm18, zmm10, zmm5
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm10, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 384]
vpmadd52luq zmm13, zmm2, zmm16
vpmadd52huq zmm25, zmm2, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 448]
vpmadd52luq zmm11, zmm6, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 640]
vpmadd52luq zmm24, zmm2, zmm30
vmovdqa64 zmm6, zmmword ptr [rsi + 704]
vpmadd52huq zmm31, zmm2, zmm16
vpmadd52luq zmm15, zmm0, zmm19
vmovdqa64 zmm16, zmmword ptr [rsi + 768]
vpmadd52luq zmm18, zmm2, zmm28
vpmadd52luq zmm13, zmm0, zmm6
vmovdqa64 zmm28, zmmword ptr [rsi + 832]
vpmadd52huq zmm29, zmm0, zmm28
vpmadd52huq zmm5, zmm2, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 960]
vpmadd52huq zmm25, zmm0, zmm19
vpmadd52luq zmm11, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 1024]
vpmadd52luq zmm24, zmm0, zmm16
vpmadd52huq zmm31, zmm0, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm15, zmm27, zmm30
vpmadd52luq zmm18, zmm0, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 1152]
vpermq zmm3{k6}{z}, zmm11, 12
vpmadd52huq zmm29, zmm27, zmm28
vmovdqa64 zmm19, zmmword ptr [rsi + 1216]
vpmadd52luq zmm22, zmm27, zmm19
vpmadd52huq zmm17, zmm27, zmm19
vpermq zmm19, zmm21, 0
vmovdqa64 zmm2, zmmword ptr [rsi + 1280]
vpmadd52luq zmm13, zmm27, zmm20
vpaddq zmm3{k1}{z}, zmm11, zmm3
vmovdqa64 zmm11, zmmword ptr [rsi + 1344]
vpmadd52huq zmm5, zmm0, zmm16
vpmadd52huq zmm25, zmm27, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 1408]
vpmadd52luq zmm24, zmm27, zmm6
vpmadd52luq zmm8, zmm4, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 1472]
vpmadd52huq zmm29, zmm19, zmm4
vpmadd52huq zmm31, zmm27, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 1536]
vpmadd52luq zmm22, zmm19, zmm20
vpmadd52huq zmm17, zmm19, zmm20
vpermq zmm20, zmm21, 85
vmovdqa64 zmm16, zmmword ptr [rsi + 1600]
vpmadd52luq zmm15, zmm19, zmm2
vpaddq zmm3, zmm8, zmm3
vmovdqa64 zmm8, zmmword ptr [rsi + 1664]
vpmadd52luq zmm18, zmm27, zmm28
vpaddq zmm3, zmm3, zmm3
vmovdqa64 zmm28, zmmword ptr [rsi + 1728]
vpmadd52luq zmm13, zmm19, zmm11
vpmadd52huq zmm9, zmm1, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 1792]
vpmadd52huq zmm29, zmm20, zmm1
vpmadd52huq zmm5, zmm27, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1856]
vpmadd52luq zmm22, zmm20, zmm6
vpmadd52huq zmm17, zmm20, zmm6
vpermq zmm6, zmm21, 170
vmovdqa64 zmm27, zmmword ptr [rsi + 1920]
vpermq zmm21, zmm21, 255
vpmadd52huq zmm25, zmm19, zmm2
vpmadd52luq zmm24, zmm19, zmm30
vpermi2q zmm12, zmm9, zmm3
vmovdqa64 zmm2, zmmword ptr [rsi + 1984]
vpmadd52huq zmm31, zmm19, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 2048]
vpermi2q zmm14, zmm9, zmm3
vpmadd52luq zmm15, zmm20, zmm16
vmovdqa64 zmm3, zmmword ptr [rsi + 2112]
vpmadd52huq zmm29, zmm6, zmm3
vpmadd52luq zmm18, zmm19, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 2176]
vpaddq zmm12, zmm12, zmm26
vpmadd52luq zmm22, zmm6, zmm4
vpsrlq zmm26, zmm12, 52
vmovdqa64 zmm9, zmmword ptr [rsi + 2240]
vmovdqa64 zmmword ptr [rdx + 576], zmm14
vpmadd52huq zmm17, zmm6, zmm4
vpaddq zmm26, zmm7, zmm26
vmovdqa64 zmm7, zmmword ptr [rsi + 2304]
vmovdqa64 zmm4, zmmword ptr [rsi + 2368]
vpmadd52luq zmm13, zmm20, zmm8
vpandq zmm12, zmm12, qword ptr [rax + 200]{1to8}
vmovdqa64 zmm14, zmmword ptr [rsi + 2432]
vpmadd52huq zmm29, zmm21, zmm14
vpmadd52huq zmm5, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 2496]
vpmadd52luq zmm22, zmm21, zmm30
vpmadd52huq zmm25, zmm20, zmm16
vpermq zmm16, zmm23, 0
vmovdqa64 zmm19, zmmword ptr [rsi + 2560]
vpmadd52luq zmm24, zmm20, zmm28
vpmadd52huq zmm17, zmm21, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 2624]
vpmadd52huq zmm31, zmm20, zmm8
vpmadd52luq zmm15, zmm6, zmm27
vmovdqa64 zmm8, zmmword ptr [rsi + 2688]
vpmadd52luq zmm18, zmm20, zmm1
vpmadd52luq zmm13, zmm6, zmm2
vmovdqa64 zmm1, zmmword ptr [rsi + 2752]
vpmadd52huq zmm29, zmm16, zmm1
vpmadd52huq zmm5, zmm20, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 2816]
vpmadd52luq zmm22, zmm16, zmm28
vpmadd52huq zmm25, zmm6, zmm27
vpermq zmm27, zmm23, 85
vmovdqa64 zmm20, zmmword ptr [rsi + 2880]
vpmadd52luq zmm24, zmm6, zmm11
vpmadd52huq zmm17, zmm16, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 2944]
vpmadd52huq zmm31, zmm6, zmm2
vpmadd52luq zmm15, zmm21, zmm9
vmovdqa64 zmm2, zmmword ptr [rsi + 3008]
vpmadd52luq zmm18, zmm6, zmm3
vpmadd52luq zmm13, zmm21, zmm7
vmovdqa64 zmm3, zmmword ptr [rsi + 3072]
vpmadd52huq zmm29, zmm27, zmm3
vpmadd52huq zmm5, zmm6, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 3136]
vpmadd52luq zmm22, zmm27, zmm11
vpmadd52huq zmm25, zmm21, zmm9
vpermq zmm9, zmm23, 170
vmovdqa64 zmm6, zmmword ptr [rsi + 3200]
vpermq zmm23, zmm23, 255
vpmadd52luq zmm24, zmm21, zmm4
vpmadd52huq zmm17, zmm27, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 3264]
vpmadd52huq zmm31, zmm21, zmm7
vpmadd52luq zmm15, zmm16, zmm19
vmovdqa64 zmm7, zmmword ptr [rsi + 3328]
vpmadd52luq zmm18, zmm21, zmm14
vpmadd52luq zmm13, zmm16, zmm30
vmovdqa64 zmm14, zmmword ptr [rsi + 3392]
vpmadd52huq zmm29, zmm9, zmm14
vpmadd52huq zmm5, zmm21, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 3456]
vpmadd52luq zmm22, zmm9, zmm4
vpmadd52huq zmm25, zmm16, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 3520]
vpmadd52luq zmm24, zmm16, zmm8
vpmadd52huq zmm17, zmm9, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 3584]
vpmadd52huq zmm31, zmm16, zmm30
vpmadd52luq zmm15, zmm27, zmm20
vmovdqa64 zmm30, zmmword ptr [rsi + 3648]
vpmadd52luq zmm18, zmm16, zmm1
vpmadd52luq zmm13, zmm27, zmm28
vmovdqa64 zmm1, zmmword ptr [rsi + 3712]
vpmadd52huq zmm29, zmm23, zmm1
vpmadd52huq zmm5, zmm16, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 3776]
vpmadd52luq zmm22, zmm23, zmm8
vpmadd52huq zmm25, zmm27, zmm20
vpmadd52luq zmm24, zmm27, zmm2
vpaddq zmm29, zmm29, zmmword ptr [rdx + 320]
vpmadd52huq zmm17, zmm23, zmm8
vpaddq zmm22{k3}, zmm22, zmm26
vpmadd52huq zmm31, zmm27, zmm28
vpmadd52luq zmm15, zmm9, zmm6
vpermq zmm28, zmm26, 0
vmovdqa64 zmm8, zmmword ptr [rsi + 5120]
vpmadd52luq zmm18, zmm27, zmm3
vpmadd52luq zmm13, zmm9, zmm11
vmovdqa64 zmm3, zmmword ptr [rsi + 5184]
vpmadd52huq zmm5, zmm27, zmm2
vpmadd52huq zmm25, zmm9, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 5376]
vmovdqa64 zmm2, zmmword ptr [rsi + 5248]
vpmadd52luq zmm22, zmm28, zmm6
vpmadd52luq zmm24, zmm9, zmm7
vpmadd52huq zmm17, zmm28, zmm6
vpmadd52huq zmm31, zmm9, zmm11
vpermq zmm11, zmm26, 85
vmovdqa64 zmm6, zmmword ptr [rsi + 5312]
vpermq zmm26, zmm26, 170
vpmadd52huq zmm29, zmm28, zmm6
vpmadd52luq zmm15, zmm23, zmm19
vmovdqa64 zmm27, zmmword ptr [rsi + 5440]
vpmadd52luq zmm18, zmm9, zmm14
vpmadd52luq zmm13, zmm23, zmm4
vmovdqa64 zmm14, zmmword ptr [rsi + 5504]
vpmadd52huq zmm5, zmm9, zmm7
vpmadd52huq zmm25, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 5696]
vpaddq zmm15, zmm15, zmmword ptr [rdx + 384]
vmovdqa64 zmm7, zmmword ptr [rsi + 5568]
vpmadd52luq zmm22, zmm11, zmm19
vpmadd52luq zmm24, zmm23, zmm30
vmovdqa64 zmm9, zmmword ptr [rsi + 5632]
vpaddq zmm13, zmm13, zmmword ptr [rdx + 448]
vpmadd52huq zmm29, zmm11, zmm9
vpmadd52huq zmm17, zmm11, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 5760]
vpmadd52huq zmm31, zmm23, zmm4
vpmadd52luq zmm18, zmm23, zmm1
vpaddq zmm24, zmm24, zmmword ptr [rdx + 512]
vmovdqa64 zmm1, zmmword ptr [rsi + 5824]
vpmadd52luq zmm15, zmm28, zmm8
vmovdqa64 zmm4, zmmword ptr [rsi + 5888]
vpmadd52huq zmm5, zmm23, zmm30
vpmadd52huq zmm25, zmm28, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 6016]
vmovdqa64 zmm30, zmmword ptr [rsi + 5952]
vpmadd52luq zmm22, zmm26, zmm8
vpaddq zmm18, zmm18, zmmword ptr [rdx + 576]
vpmadd52luq zmm13, zmm28, zmm3
vpmadd52huq zmm29, zmm26, zmm30
vpermq zmm23, zmm12, 0
vmovdqa64 zmm20, zmmword ptr [rsi + 3840]
vpmadd52huq zmm17, zmm26, zmm8
vpmadd52huq zmm31, zmm28, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 3904]
vpmadd52luq zmm24, zmm28, zmm2
vpmadd52luq zmm15, zmm11, zmm27
vmovdqa64 zmm8, zmmword ptr [rsi + 3968]
vpmadd52huq zmm5, zmm28, zmm2
vpmadd52luq zmm18, zmm28, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 4032]
vpmadd52huq zmm25, zmm11, zmm27
vpmadd52luq zmm13, zmm11, zmm14
vmovdqa64 zmm27, zmmword ptr [rsi + 4096]
vpmadd52luq zmm22, zmm23, zmm27
vpmadd52huq zmm29, zmm23, zmm6
vpermq zmm28, zmm12, 85
vmovdqa64 zmm2, zmmword ptr [rsi + 4160]
vpmadd52huq zmm17, zmm23, zmm27
vpmadd52huq zmm31, zmm11, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 4224]
vpmadd52luq zmm24, zmm11, zmm7
vpmadd52luq zmm15, zmm26, zmm19
vmovdqa64 zmm27, zmmword ptr [rsi + 4288]
vpmadd52huq zmm5, zmm11, zmm7
vpmadd52luq zmm18, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 4352]
vpmadd52huq zmm25, zmm26, zmm19
vpmadd52luq zmm13, zmm26, zmm1
vmovdqa64 zmm19, zmmword ptr [rsi + 4416]
vpmadd52luq zmm22, zmm28, zmm19
vpmadd52huq zmm29, zmm28, zmm9
vpermq zmm11, zmm12, 170
vmovdqa64 zmm7, zmmword ptr [rsi + 4480]
vpermq zmm12, zmm12, 255
vpmadd52huq zmm17, zmm28, zmm19
vpmadd52huq zmm31, zmm26, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 4544]
vpmadd52luq zmm24, zmm26, zmm4
vpmadd52luq zmm15, zmm23, zmm20
vmovdqa64 zmm19, zmmword ptr [rsi + 4608]
vpmadd52huq zmm5, zmm26, zmm4
vpmadd52luq zmm18, zmm26, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 4672]
vpmadd52huq zmm25, zmm23, zmm20
vpmadd52luq zmm13, zmm23, zmm3
vmovdqa64 zmm20, zmmword ptr [rsi + 4736]
vpmadd52luq zmm22, zmm11, zmm20
vpmadd52huq zmm29, zmm11, zmm30
vmovdqa64 zmm26, zmmword ptr [rsi + 4800]
vpmadd52huq zmm17, zmm11, zmm20
vpmadd52huq zmm31, zmm23, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 4864]
vpmadd52luq zmm24, zmm23, zmm8
vpmadd52luq zmm15, zmm28, zmm2
vmovdqa64 zmm20, zmmword ptr [rsi + 4928]
vpmadd52huq zmm5, zmm23, zmm8
vpmadd52luq zmm18, zmm23, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 5056]
vmovdqa64 zmm23, zmmword ptr [rsi + 4992]
vpmadd52luq zmm22, zmm12, zmm6
vpmadd52huq zmm25, zmm28, zmm2
vpmadd52luq zmm13, zmm28, zmm14
vpmadd52huq zmm29, zmm12, zmm23
vpxord zmm2, zmm2, zmm2
vpmadd52luq zmm2, zmm22, zmmword ptr [rsi + 6400]
vpmadd52huq zmm17, zmm12, zmm6
vpmadd52huq zmm31, zmm28, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 6272]
vmovdqa64 zmm6, zmmword ptr [rsi + 6080]
vpmadd52luq zmm24, zmm28, zmm27
vpandq zmm2, zmm2, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm15, zmm11, zmm7
vmovdqa64 zmm8, zmmword ptr [rsi + 6144]
vpermq zmm2, zmm2, 255
vpmadd52huq zmm5, zmm28, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 6208]
vpmadd52luq zmm18, zmm28, zmm9
vpmadd52huq zmm25, zmm11, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 6336]
vpmadd52luq zmm13, zmm11, zmm1
vpmadd52huq zmm29, zmm2, zmm14
vpmadd52luq zmm22, zmm2, zmm7
vpmadd52huq zmm17, zmm2, zmm7
vpbroadcastq zmm7, qword ptr [rax + 200]
vpmadd52huq zmm31, zmm11, zmm1
vpmadd52luq zmm24, zmm11, zmm19
vpmadd52luq zmm15, zmm12, zmm26
vpaddq zmm22{k1}, zmm22, zmm29
vpmadd52huq zmm5, zmm11, zmm19
vpsrlq zmm19, zmm22, 51
vpmadd52luq zmm18, zmm11, zmm30
vpaddq zmm17, zmm17, zmm17
vpmadd52huq zmm25, zmm12, zmm26
vpaddq zmm17, zmm19, zmm17
vpmadd52luq zmm13, zmm12, zmm3
vpmadd52huq zmm31, zmm12, zmm3
vpermq zmm17, zmm17, 147
vpmadd52luq zmm24, zmm12, zmm20
vpandq zmm22, zmm22, qword ptr [rax + 192]{1to8}
vpmadd52luq zmm15, zmm2, zmm6
vpmadd52huq zmm5, zmm12, zmm20
vpaddq zmm22{k3}, zmm22, zmm29
vpmadd52luq zmm18, zmm12, zmm23
vpmadd52huq zmm25, zmm2, zmm6
vpmadd52luq zmm13, zmm2, zmm8
vpaddq zmm17, zmm15, zmm17
vpmadd52huq zmm31, zmm2, zmm8
vpsrlq zmm8, zmm17, 52
vpmadd52luq zmm24, zmm2, zmm27
vpandq zmm17, zmm17, zmm7
vpmadd52huq zmm5, zmm2, zmm27
vmovdqa64 zmmword ptr [rdi], zmm17
vpmadd52luq zmm18, zmm2, zmm14
vpaddq zmm13, zmm13, zmm25
vpaddq zmm8, zmm13, zmm8
vpaddq zmm24, zmm24, zmm31
vpsrlq zmm31, zmm8, 52
vpaddq zmm31, zmm24, zmm31
vpaddq zmm18, zmm18, zmm5
vpsrlq zmm5, zmm31, 52
vpaddq zmm5, zmm18, zmm5
vpsrlq zmm18, zmm5, 52
vpandq zmm8, zmm8, zmm7
vmovdqa64 zmmword ptr [rdi + 64], zmm8
vpandq zmm31, zmm31, zmm7
vpaddq zmm18, zmm22, zmm18
vmovdqa64 zmmword ptr [rdi + 128], zmm31
vpandq zmm5, zmm5, zmm7
vmovdqa64 zmmword ptr [rdi + 256], zmm18
vmovdqa64 zmmword ptr [rdi + 192], zmm5

# [rdi] = [rdi] [rdi] / R. Written by generator/pair.rs: do not edit.
mov eax, 0x77
kmovb k1, eax
mov eax, 0x66
kmovb k2, eax
mov eax, 0x88
kmovb k3, eax
mov eax, 0xcc
kmovb k4, eax
mov eax, 0xaa
kmovb k5, eax
vmovdqa64 zmm0, zmmword ptr [rdi]
vmovdqa64 zmm1, zmmword ptr [rdi + 192]
vpermq zmm2, zmm0, 147
vpxord zmm3, zmm3, zmm3
vpmadd52huq zmm3, zmm0, zmm1
vpermq zmm4, zmm1, 57
vmovdqa64 zmm5, zmmword ptr [rdi + 64]
vmovdqa64 zmm6, zmmword ptr [rdi + 256]
vpxord zmm7, zmm7, zmm7
vpmadd52huq zmm7, zmm0, zmm6
vpermq zmm8, zmm5, 147
vmovdqa64 zmm9, zmmword ptr [rdi + 128]
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm6, zmm6
vpermq zmm11, zmm6, 57
vpxord zmm12, zmm12, zmm12
vpmadd52huq zmm12, zmm2, zmm6
vpermq zmm13, zmm9, 57
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm0, zmm4
vpermq zmm15, zmm9, 147
vpxord zmm16, zmm16, zmm16
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm2, zmm4
vpermq zmm18, zmm5, 57
vpermq zmm19, zmm1, 147
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm2, zmm11
vpmadd52huq zmm12, zmm8, zmm1
vpermq zmm21, zmm0, 57
vpmadd52luq zmm14, zmm0, zmm11
vpermq zmm22, zmm6, 147
vpmadd52luq zmm17, zmm2, zmm11
vpmadd52luq zmm3, zmm0, zmm6
vpmadd52luq zmm12, zmm8, zmm6
vpmadd52huq zmm14, zmm5, zmm13
vpmadd52huq zmm17, zmm8, zmm13
vpmadd52huq zmm20, zmm8, zmm4
vpmadd52huq zmm12, zmm15, zmm9
vpmadd52luq zmm14, zmm5, zmm4
vpmadd52luq zmm17, zmm8, zmm4
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm22, zmm6
vpmadd52luq zmm12, zmm15, zmm1
vpmadd52huq zmm14, zmm9, zmm18
vpmadd52luq zmm17{k2}, zmm15, zmm13
vpmadd52huq zmm3, zmm5, zmm9
vpaddq zmm23, zmm23, zmm23
vpmadd52huq zmm12, zmm19, zmm5
vpmadd52luq zmm14, zmm9, zmm13
vpmadd52luq zmm20, zmm8, zmm11
vpaddq zmm17{k1}, zmm17, zmm23
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24, zmm8, zmm6
vpermq zmm25, zmm17, 78
vpmadd52luq zmm12, zmm19, zmm9
vpmadd52huq zmm14, zmm1, zmm21
vpmadd52huq zmm7, zmm5, zmm1
vpmadd52huq zmm24, zmm15, zmm1
vpaddq zmm25{k2}{z}, zmm17, zmm25
vpmadd52huq zmm12, zmm22, zmm0
vpmadd52luq zmm14, zmm1, zmm18
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17{k2}, zmm22, zmm11
vpmadd52luq zmm24, zmm15, zmm6
vpmadd52luq zmm12, zmm22, zmm5
vpmadd52luq zmm3, zmm5, zmm1
vpmadd52luq zmm14, zmm6, zmm21
vpaddq zmm17, zmm17, zmm17
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26{k2}, zmm2, zmm21
vpmadd52luq zmm20, zmm15, zmm4
vpaddq zmm12, zmm12, zmm12
vpmadd52luq zmm7, zmm5, zmm6
vpaddq zmm3{k3}, zmm3, zmm23
vpmadd52huq zmm24, zmm19, zmm9
vpaddq zmm17{k3}, zmm17, zmm14
vpaddq zmm26{k1}, zmm26, zmm12
vpaddq zmm3, zmm3, zmm25
vpmadd52huq zmm20{k2}, zmm15, zmm13
vpermq zmm25, zmm17, 78
vpmadd52luq zmm7, zmm9, zmm1
vpermq zmm23, zmm26, 78
vpxord zmm27, zmm27, zmm27
vpmadd52luq zmm27, zmm0, zmm21
vpaddq zmm3, zmm3, zmm3
vpmadd52luq zmm3, zmm9, zmm9
vpaddq zmm10{k1}, zmm10, zmm14
vpmadd52luq zmm24, zmm19, zmm1
vpaddq zmm20, zmm20, zmm20
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm8, zmm11
vpaddq zmm25{k2}{z}, zmm17, zmm25
vpaddq zmm7, zmm7, zmm7
vpaddq zmm23{k2}{z}, zmm26, zmm23
vpaddq zmm16{k3}, zmm16, zmm12
vpaddq zmm20{k3}, zmm20, zmm27
vpaddq zmm10, zmm10, zmm25
vpmadd52huq zmm7, zmm9, zmm9
vpaddq zmm16, zmm16, zmm23
vpermq zmm23, zmm20, 78
vpaddq zmm10, zmm10, zmm10
vpermq zmm25, zmm3, 250
vpaddq zmm16, zmm16, zmm16
vpmadd52huq zmm24, zmm22, zmm5
vpermq zmm3{k4}, zmm10, 64
vpmadd52luq zmm16, zmm0, zmm0
vpxord zmm12, zmm12, zmm12
vpmadd52luq zmm12, zmm2, zmm18
vpaddq zmm23{k2}{z}, zmm20, zmm23
vpmadd52huq zmm14, zmm15, zmm4
vpaddq zmm7{k1}, zmm7, zmm27
vpxord zmm27, zmm27, zmm27
vpmadd52huq zmm27, zmm5, zmm6
vpaddq zmm7, zmm7, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm0, zmm21
vpsrlq zmm20{k1}{z}, zmm3, 51
vpmadd52luq zmm24, zmm22, zmm9
vpaddq zmm7, zmm7, zmm7
vpxord zmm26, zmm26, zmm26
vpmadd52huq zmm26, zmm15, zmm6
vpermq zmm17, zmm16, 250
vpmadd52huq zmm12{k2}, zmm2, zmm21
vpermq zmm20, zmm20, 75
vpmadd52luq zmm14, zmm15, zmm11
vpermq zmm16{k4}, zmm7, 64
vpmadd52huq zmm27, zmm9, zmm1
vpaddq zmm24, zmm24, zmm24
vpmadd52luq zmm23, zmm0, zmm18
vpandq zmm3{k1}, zmm3, qword ptr [rcx]{1to8}
vpmadd52huq zmm26, zmm19, zmm1
vpaddq zmm12{k1}, zmm12, zmm24
vpmadd52luq zmm14{k2}, zmm19, zmm4
vpaddq zmm16, zmm16, zmm20
vpmadd52luq zmm27, zmm9, zmm6
vpermq zmm20, zmm12, 78
vpxord zmm28, zmm28, zmm28
vpmadd52luq zmm28, zmm0, zmm5
vpandq zmm29, zmm16, qword ptr [rcx + 8]{1to8}
vpmadd52luq zmm23, zmm5, zmm21
vpsrlq zmm16, zmm16, 52
vpmadd52luq zmm26, zmm19, zmm6
vpaddq zmm14, zmm14, zmm14
vpaddq zmm27, zmm27, zmm27
vpaddq zmm20{k2}{z}, zmm12, zmm20
vpaddq zmm28{k3}, zmm28, zmm24
vpmadd52luq zmm27, zmm1, zmm1
vpaddq zmm14{k3}, zmm14, zmm23
vpaddq zmm28, zmm28, zmm20
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm0, zmm18
vpermq zmm24, zmm14, 78
vpaddq zmm28, zmm28, zmm28
vpmadd52huq zmm26, zmm22, zmm9
vpmadd52huq zmm28, zmm0, zmm0
vpaddq zmm27{k1}, zmm27, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm15, zmm11
vpermq zmm25{k5}, zmm10, 200
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm2, zmm18
vpaddq zmm24{k2}{z}, zmm14, zmm24
vpmadd52luq zmm20, zmm0, zmm13
vpaddq zmm27, zmm27, zmm24
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24, zmm0, zmm13
vpaddq zmm27, zmm27, zmm27
vpmadd52luq zmm26, zmm22, zmm1
vpermq zmm14, zmm28, 250
vmovdqa64 zmmword ptr [rdx + 320], zmm25
vpmadd52luq zmm10, zmm2, zmm13
vpermq zmm28{k4}, zmm27, 64
vpmadd52huq zmm20, zmm5, zmm21
vpermq zmm17{k5}, zmm7, 200
vpmadd52luq zmm23, zmm19, zmm11
vpxord zmm7, zmm7, zmm7
vpmadd52huq zmm7, zmm9, zmm6
vpaddq zmm26, zmm26, zmm26
vpmadd52luq zmm10{k2}, zmm8, zmm18
vpaddq zmm28, zmm28, zmm16
vpxord zmm16, zmm16, zmm16
vpmadd52huq zmm16, zmm0, zmm5
vpandq zmm25, zmm28, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmmword ptr [rdx + 384], zmm17
vpmadd52luq zmm20, zmm5, zmm18
vpsrlq zmm28, zmm28, 52
vpmadd52luq zmm24, zmm0, zmm4
vpermq zmm14{k5}, zmm27, 200
vpmadd52huq zmm23{k2}, zmm19, zmm4
vpaddq zmm10{k1}, zmm10, zmm26
vpermq zmm27, zmm29, 0
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm2, zmm13
vpmadd52luq zmm7, zmm1, zmm6
vpermq zmm15, zmm10, 78
vpmadd52luq zmm16, zmm0, zmm9
vmovdqa64 zmmword ptr [rdx + 448], zmm14
vpmadd52luq zmm20, zmm9, zmm21
vpaddq zmm23, zmm23, zmm23
vpmadd52huq zmm24, zmm5, zmm18
vpmadd52luq zmm17, zmm2, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 448]
vpaddq zmm7, zmm7, zmm7
vmovdqa64 zmm2, zmmword ptr [rsi + 256]
vpaddq zmm15{k2}{z}, zmm10, zmm15
vmovdqa64 zmm10, zmmword ptr [rsi + 512]
vpaddq zmm16{k3}, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 320]
vpaddq zmm23{k3}, zmm23, zmm20
vpmadd52huq zmm7, zmm1, zmm1
vpmadd52luq zmm24, zmm5, zmm13
vpaddq zmm16, zmm16, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 384]
vpermq zmm14, zmm23, 78
vpaddq zmm16, zmm16, zmm16
vpmadd52luq zmm16, zmm5, zmm5
vpmadd52luq zmm17, zmm8, zmm13
vpaddq zmm7{k1}, zmm7, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 768]
vpmadd52huq zmm24, zmm9, zmm21
vpaddq zmm14{k2}{z}, zmm23, zmm14
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm27, zmm10
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm27, zmm10
vpaddq zmm7, zmm7, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 832]
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm0, zmm9
vpaddq zmm7, zmm7, zmm7
vpermq zmm12, zmm16, 250
vpmadd52huq zmm17{k2}, zmm8, zmm18
vpermq zmm16{k4}, zmm7, 64
vpmadd52luq zmm24, zmm9, zmm18
vpxord zmm18, zmm18, zmm18
vpmadd52huq zmm18, zmm19, zmm6
vpxord zmm8, zmm8, zmm8
vpmadd52huq zmm8, zmm19, zmm11
vpmadd52luq zmm10, zmm0, zmm1
vpermq zmm12{k5}, zmm7, 200
vmovdqa64 zmm7, zmmword ptr [rsi + 1088]
vpaddq zmm16, zmm16, zmm28
vpermq zmm28, zmm29, 170
vpmadd52huq zmm18, zmm22, zmm1
vpandq zmm0, zmm16, qword ptr [rcx + 8]{1to8}
vpmadd52luq zmm8{k2}, zmm22, zmm11
vpsrlq zmm16, zmm16, 52
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm1, zmm6
vmovdqa64 zmmword ptr [rdx + 512], zmm12
vpmadd52luq zmm23, zmm28, zmm14
vpmadd52huq zmm13, zmm28, zmm14
vpermq zmm14, zmm29, 85
vpermq zmm29, zmm29, 255
vpmadd52luq zmm18, zmm22, zmm6
vmovdqa64 zmm22, zmmword ptr [rsi + 1152]
vpmadd52luq zmm10, zmm5, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 576]
vpaddq zmm8, zmm8, zmm8
vpmadd52luq zmm24, zmm1, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1472]
vpermq zmm1, zmm25, 0
vpmadd52luq zmm23, zmm14, zmm22
vpaddq zmm11, zmm11, zmm11
vpmadd52huq zmm13, zmm14, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 640]
vpaddq zmm18, zmm18, zmm18
vpaddq zmm17{k1}, zmm17, zmm18
vpaddq zmm10{k3}, zmm10, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1408]
vpermq zmm12, zmm17, 78
vpaddq zmm8{k3}, zmm8, zmm24
vpmadd52luq zmm23, zmm29, zmm21
vpermq zmm19, zmm8, 78
vpmadd52huq zmm13, zmm29, zmm21
vpmadd52luq zmm11, zmm6, zmm6
vpaddq zmm12{k2}{z}, zmm17, zmm12
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm27, zmm4
vpxord zmm6, zmm6, zmm6
vpmadd52luq zmm6, zmm27, zmm4
vpaddq zmm10, zmm10, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1792]
vpmadd52luq zmm23, zmm1, zmm12
vpaddq zmm10, zmm10, zmm10
vpmadd52huq zmm13, zmm1, zmm12
vpermq zmm12, zmm25, 170
vpmadd52huq zmm17, zmm28, zmm20
vpaddq zmm19{k2}{z}, zmm8, zmm19
vmovdqa64 zmm8, zmmword ptr [rsi + 704]
vpmadd52luq zmm6, zmm28, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 896]
vpaddq zmm11{k1}, zmm11, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 2112]
vpxord zmm4, zmm4, zmm4
vpmadd52luq zmm4, zmm27, zmm2
vpaddq zmm11, zmm11, zmm19
vpxord zmm19, zmm19, zmm19
vpmadd52luq zmm19, zmm27, zmm26
vpaddq zmm11, zmm11, zmm11
vpmadd52huq zmm17, zmm14, zmm7
vpxord zmm21, zmm21, zmm21
vpmadd52huq zmm21, zmm27, zmm2
vpxord zmm2, zmm2, zmm2
vpmadd52luq zmm2, zmm27, zmm15
vpxord zmm30, zmm30, zmm30
vpmadd52huq zmm30, zmm27, zmm26
vpmadd52luq zmm4, zmm28, zmm9
vpmadd52luq zmm23, zmm12, zmm24
vpmadd52luq zmm19, zmm28, zmm22
vpmadd52huq zmm17, zmm29, zmm18
vpxord zmm26, zmm26, zmm26
vpmadd52huq zmm26, zmm27, zmm15
vpmadd52huq zmm21, zmm28, zmm9
vpmadd52luq zmm2, zmm28, zmm8
vpmadd52huq zmm30, zmm28, zmm22
vpermq zmm22, zmm25, 85
vpmadd52luq zmm4, zmm14, zmm20
vmovdqa64 zmm9, zmmword ptr [rsi + 960]
vpermq zmm25, zmm25, 255
vpmadd52luq zmm19, zmm14, zmm9
vpmadd52huq zmm26, zmm28, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 2432]
vmovdqa64 zmm28, zmmword ptr [rsi + 1024]
vpmadd52luq zmm23, zmm22, zmm8
vpmadd52huq zmm21, zmm14, zmm20
vpmadd52luq zmm2, zmm14, zmm28
vpmadd52huq zmm30, zmm14, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1728]
vmovdqa64 zmm20, zmmword ptr [rsi + 1216]
vpmadd52huq zmm17, zmm1, zmm9
vpmadd52luq zmm4, zmm29, zmm20
vpmadd52luq zmm6, zmm14, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1280]
vpmadd52luq zmm19, zmm29, zmm7
vpmadd52huq zmm26, zmm14, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 2752]
vmovdqa64 zmm14, zmmword ptr [rsi + 1344]
vpmadd52luq zmm23, zmm25, zmm28
vpmadd52huq zmm21, zmm29, zmm20
vpmadd52luq zmm2, zmm29, zmm14
vpmadd52huq zmm13, zmm12, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 2048]
vpmadd52huq zmm17, zmm12, zmm24
vpmadd52huq zmm30, zmm29, zmm7
vpermq zmm7, zmm0, 0
vmovdqa64 zmm20, zmmword ptr [rsi + 1536]
vpmadd52luq zmm4, zmm1, zmm20
vpmadd52huq zmm10, zmm5, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1600]
vpmadd52luq zmm6, zmm29, zmm18
vpmadd52luq zmm19, zmm1, zmm5
vmovdqa64 zmm18, zmmword ptr [rsi + 1664]
vpmadd52huq zmm26, zmm29, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 3072]
vpmadd52luq zmm23, zmm7, zmm14
vpermq zmm29, zmm10, 250
vpmadd52huq zmm21, zmm1, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 1856]
vpermq zmm10{k4}, zmm11, 64
vpmadd52luq zmm2, zmm1, zmm18
vmovdqa64 zmm15, zmmword ptr [rsi + 1920]
vpmadd52huq zmm13, zmm22, zmm8
vpmadd52huq zmm30, zmm1, zmm5
vpermq zmm29{k5}, zmm11, 200
vmovdqa64 zmm11, zmmword ptr [rsi + 2368]
vmovdqa64 zmm5, zmmword ptr [rsi + 1984]
vpmadd52huq zmm17, zmm22, zmm11
vpaddq zmm10, zmm10, zmm16
vpmadd52luq zmm4, zmm12, zmm20
vpsrlq zmm16, zmm10, 52
vmovdqa64 zmm8, zmmword ptr [rsi + 2176]
vpmadd52luq zmm6, zmm1, zmm9
vpaddq zmm16, zmm3, zmm16
vmovdqa64 zmm3, zmmword ptr [rsi + 2240]
vpmadd52luq zmm19, zmm12, zmm15
vpandq zmm10, zmm10, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmm9, zmmword ptr [rsi + 2304]
vmovdqa64 zmmword ptr [rdx + 576], zmm29
vpmadd52huq zmm26, zmm1, zmm18
vpermq zmm18, zmm0, 170
vpmadd52huq zmm21, zmm12, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 3392]
vmovdqa64 zmm1, zmmword ptr [rsi + 2496]
vpmadd52luq zmm2, zmm12, zmm5
vpmadd52huq zmm13, zmm25, zmm28
vpmadd52luq zmm23, zmm18, zmm20
vpmadd52huq zmm30, zmm12, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 2688]
vmovdqa64 zmm28, zmmword ptr [rsi + 2560]
vpmadd52huq zmm17, zmm25, zmm15
vpmadd52luq zmm4, zmm22, zmm8
vpmadd52luq zmm6, zmm12, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 2624]
vpmadd52luq zmm19, zmm22, zmm3
vpmadd52huq zmm26, zmm12, zmm5
vpermq zmm5, zmm0, 85
vpermq zmm0, zmm0, 255
vpmadd52huq zmm21, zmm22, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 3712]
vmovdqa64 zmm12, zmmword ptr [rsi + 2816]
vpmadd52luq zmm2, zmm22, zmm9
vpmadd52huq zmm13, zmm7, zmm14
vpmadd52luq zmm23, zmm5, zmm8
vpmadd52huq zmm30, zmm22, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 3008]
vmovdqa64 zmm14, zmmword ptr [rsi + 2880]
vpmadd52huq zmm17, zmm7, zmm3
vpmadd52luq zmm4, zmm25, zmm1
vpmadd52luq zmm6, zmm22, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 2944]
vpmadd52luq zmm19, zmm25, zmm28
vpmadd52huq zmm26, zmm22, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 4032]
vpmadd52luq zmm23, zmm0, zmm9
vpmadd52huq zmm21, zmm25, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 3328]
vmovdqa64 zmm22, zmmword ptr [rsi + 3136]
vpmadd52huq zmm17, zmm18, zmm1
vpmadd52luq zmm2, zmm25, zmm24
vpmadd52huq zmm13, zmm18, zmm20
vpaddq zmm23{k3}, zmm23, zmm16
vpmadd52huq zmm30, zmm25, zmm28
vpermq zmm28, zmm16, 0
vmovdqa64 zmm20, zmmword ptr [rsi + 3200]
vpmadd52luq zmm4, zmm7, zmm12
vpmadd52luq zmm6, zmm25, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 3264]
vpmadd52luq zmm19, zmm7, zmm14
vpmadd52huq zmm26, zmm25, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 3648]
vpmadd52huq zmm17, zmm5, zmm24
vpmadd52huq zmm21, zmm7, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 5632]
vmovdqa64 zmm25, zmmword ptr [rsi + 3456]
vpmadd52luq zmm23, zmm28, zmm12
vpmadd52luq zmm2, zmm7, zmm11
vpmadd52huq zmm13, zmm5, zmm8
vpmadd52huq zmm30, zmm7, zmm14
vpermq zmm14, zmm16, 170
vmovdqa64 zmm8, zmmword ptr [rsi + 3520]
vpmadd52luq zmm4, zmm18, zmm22
vpermq zmm16, zmm16, 85
vpmadd52luq zmm6, zmm7, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 3584]
vpmadd52luq zmm19, zmm18, zmm20
vpmadd52huq zmm26, zmm7, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 3968]
vpmadd52huq zmm17, zmm0, zmm11
vpmadd52huq zmm21, zmm18, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 5952]
vmovdqa64 zmm7, zmmword ptr [rsi + 3776]
vpmadd52luq zmm23, zmm14, zmm22
vpmadd52luq zmm2, zmm18, zmm15
vpmadd52huq zmm13, zmm0, zmm9
vpaddq zmm17, zmm17, zmmword ptr [rdx + 320]
vpmadd52huq zmm30, zmm18, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 6272]
vmovdqa64 zmm9, zmmword ptr [rsi + 3840]
vpmadd52luq zmm4, zmm5, zmm25
vpmadd52luq zmm6, zmm18, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 3904]
vpmadd52luq zmm19, zmm5, zmm8
vpmadd52luq zmm23, zmm16, zmm20
vpmadd52huq zmm26, zmm18, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 5568]
vpmadd52huq zmm21, zmm5, zmm25
vpermq zmm25, zmm10, 0
vpmadd52huq zmm17, zmm28, zmm15
vpmadd52luq zmm2, zmm5, zmm3
vpmadd52huq zmm13, zmm28, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 4352]
vpmadd52huq zmm30, zmm5, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 5888]
vpmadd52luq zmm4, zmm0, zmm7
vpmadd52luq zmm6, zmm5, zmm24
vpermq zmm24, zmm10, 170
vmovdqa64 zmm18, zmmword ptr [rsi + 5376]
vpmadd52luq zmm19, zmm0, zmm9
vpmadd52luq zmm23, zmm25, zmm12
vpmadd52huq zmm26, zmm5, zmm3
vpaddq zmm4, zmm4, zmmword ptr [rdx + 384]
vmovdqa64 zmm3, zmmword ptr [rsi + 4672]
vmovdqa64 zmm5, zmmword ptr [rsi + 5440]
vpmadd52huq zmm21, zmm0, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 5504]
vpmadd52huq zmm17, zmm14, zmm8
vpaddq zmm19, zmm19, zmmword ptr [rdx + 448]
vpmadd52luq zmm2, zmm0, zmm1
vpmadd52huq zmm13, zmm14, zmm22
vpmadd52huq zmm30, zmm0, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 6208]
vmovdqa64 zmm22, zmmword ptr [rsi + 5696]
vpmadd52luq zmm6, zmm0, zmm11
vpmadd52luq zmm4, zmm28, zmm18
vpaddq zmm2, zmm2, zmmword ptr [rdx + 512]
vmovdqa64 zmm11, zmmword ptr [rsi + 5760]
vpmadd52luq zmm23, zmm24, zmm3
vpmadd52huq zmm26, zmm0, zmm1
vpermq zmm1, zmm10, 85
vmovdqa64 zmm0, zmmword ptr [rsi + 5824]
vpmadd52huq zmm21, zmm28, zmm18
vpaddq zmm6, zmm6, zmmword ptr [rdx + 576]
vpmadd52luq zmm19, zmm28, zmm5
vpermq zmm10, zmm10, 255
vmovdqa64 zmm18, zmmword ptr [rsi + 6016]
vpmadd52huq zmm17, zmm16, zmm9
vpmadd52huq zmm13, zmm16, zmm20
vpmadd52huq zmm30, zmm28, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 4992]
vpmadd52luq zmm2, zmm28, zmm7
vmovdqa64 zmm20, zmmword ptr [rsi + 6080]
vpmadd52luq zmm4, zmm14, zmm22
vpmadd52luq zmm23, zmm1, zmm5
vpmadd52huq zmm26, zmm28, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 6144]
vpmadd52luq zmm6, zmm28, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 4288]
vpmadd52huq zmm21, zmm14, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 5312]
vpmadd52luq zmm19, zmm14, zmm11
vmovdqa64 zmm28, zmmword ptr [rsi + 4096]
vpmadd52huq zmm17, zmm25, zmm15
vpmadd52huq zmm13, zmm25, zmm12
vpmadd52huq zmm30, zmm14, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 4608]
vpmadd52luq zmm2, zmm14, zmm0
vmovdqa64 zmm12, zmmword ptr [rsi + 4160]
vpmadd52luq zmm4, zmm16, zmm18
vpmadd52luq zmm23, zmm10, zmm22
vpmadd52huq zmm26, zmm14, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 4224]
vpmadd52luq zmm6, zmm14, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 4928]
vpmadd52huq zmm21, zmm16, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 4416]
vpmadd52luq zmm19, zmm16, zmm20
vpmadd52huq zmm17, zmm24, zmm11
vpmadd52huq zmm13, zmm24, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 4480]
vpmadd52huq zmm30, zmm16, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 5248]
vpmadd52luq zmm2, zmm16, zmm7
vpmadd52luq zmm4, zmm25, zmm28
vpmadd52huq zmm26, zmm16, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 4544]
vpmadd52luq zmm6, zmm16, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 4736]
vmovdqa64 zmm16, zmmword ptr [rsi + 4800]
vpmadd52huq zmm21, zmm25, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 6528]
vpmadd52luq zmm19, zmm25, zmm12
vpmadd52huq zmm17, zmm1, zmm8
vpmadd52huq zmm13, zmm1, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 6592]
vpmadd52huq zmm30, zmm25, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 4864]
vpmadd52luq zmm2, zmm25, zmm0
vpmadd52luq zmm4, zmm24, zmm18
vpmadd52huq zmm26, zmm25, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 5056]
vpmadd52luq zmm6, zmm25, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 5120]
vmovdqa64 zmm25, zmmword ptr [rsi + 5184]
vpmadd52huq zmm21, zmm24, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 6336]
vpmadd52luq zmm19, zmm24, zmm3
vpmadd52huq zmm17, zmm10, zmm20
vpmadd52huq zmm13, zmm10, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 6400]
vpmadd52huq zmm30, zmm24, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 6464]
vpmadd52luq zmm2, zmm24, zmm7
vpmadd52luq zmm4, zmm1, zmm9
vpmadd52huq zmm26, zmm24, zmm7
vpbroadcastq zmm7, qword ptr [rcx + 8]
vpmadd52luq zmm6, zmm24, zmm11
vpxord zmm11, zmm11, zmm11
vpmadd52luq zmm11, zmm23, zmmword ptr [rsi + 6656]
vpmadd52huq zmm21, zmm1, zmm9
vpmadd52luq zmm19, zmm1, zmm16
vpmadd52huq zmm30, zmm1, zmm16
vpandq zmm11, zmm11, qword ptr [rcx]{1to8}
vpmadd52luq zmm2, zmm1, zmm12
vpermq zmm11, zmm11, 255
vpmadd52luq zmm4, zmm10, zmm0
vpmadd52huq zmm26, zmm1, zmm12
vpmadd52luq zmm6, zmm1, zmm8
vpmadd52huq zmm21, zmm10, zmm0
vpmadd52huq zmm17, zmm11, zmm28
vpmadd52luq zmm23, zmm11, zmm5
vpmadd52huq zmm13, zmm11, zmm5
vpmadd52luq zmm19, zmm10, zmm15
vpmadd52huq zmm30, zmm10, zmm15
vpaddq zmm23{k1}, zmm23, zmm17
vpmadd52luq zmm2, zmm10, zmm25
vpsrlq zmm15, zmm23, 51
vpaddq zmm13, zmm13, zmm13
vpaddq zmm13, zmm15, zmm13
vpmadd52luq zmm4, zmm11, zmm18
vpermq zmm13, zmm13, 147
vpmadd52huq zmm26, zmm10, zmm25
vpmadd52luq zmm6, zmm10, zmm20
vpandq zmm23, zmm23, qword ptr [rcx]{1to8}
vpmadd52huq zmm21, zmm11, zmm18
vpaddq zmm23{k3}, zmm23, zmm17
vpmadd52luq zmm19, zmm11, zmm22
vpmadd52huq zmm30, zmm11, zmm22
vpaddq zmm13, zmm4, zmm13
vpmadd52luq zmm2, zmm11, zmm3
vpsrlq zmm4, zmm13, 52
vpmadd52huq zmm26, zmm11, zmm3
vpandq zmm13, zmm13, zmm7
vpmadd52luq zmm6, zmm11, zmm28
vpaddq zmm19, zmm19, zmm21
vmovdqa64 zmmword ptr [rdi], zmm13
vpaddq zmm4, zmm19, zmm4
vpaddq zmm2, zmm2, zmm30
vpsrlq zmm30, zmm4, 52
vpaddq zmm30, zmm2, zmm30
vpandq zmm4, zmm4, zmm7
vpaddq zmm6, zmm6, zmm26
vpsrlq zmm26, zmm30, 52
vmovdqa64 zmmword ptr [rdi + 64], zmm4
vpaddq zmm26, zmm6, zmm26
vpandq zmm30, zmm30, zmm7
vpsrlq zmm6, zmm26, 52
vpandq zmm26, zmm26, zmm7
vmovdqa64 zmmword ptr [rdi + 128], zmm30
vpaddq zmm6, zmm23, zmm6
vmovdqa64 zmmword ptr [rdi + 192], zmm26
vmovdqa64 zmmword ptr [rdi + 256], zmm6

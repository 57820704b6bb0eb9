# Written by generator/rows from src/rows: do not edit.
kmovb k5, byte ptr [r8 + 20]
vpmovm2q zmm0, k5
vmovdqa64 zmmword ptr [r9 + 0], zmm0
vmovdqa64 zmmword ptr [r9 + 64], zmm0
vmovdqa64 zmmword ptr [r9 + 128], zmm0
vmovdqa64 zmmword ptr [r9 + 192], zmm0
vmovdqa64 zmmword ptr [r9 + 256], zmm0
vmovdqa64 zmmword ptr [r9 + 320], zmm0
vmovdqa64 zmmword ptr [r9 + 384], zmm0
vmovdqa64 zmmword ptr [r9 + 448], zmm0
vmovdqa64 zmmword ptr [r9 + 512], zmm0
vmovdqa64 zmmword ptr [r9 + 576], zmm0
vmovdqa64 zmmword ptr [r9 + 640], zmm0
vmovdqa64 zmmword ptr [r9 + 704], zmm0
vmovdqa64 zmmword ptr [r9 + 768], zmm0
vmovdqa64 zmmword ptr [r9 + 832], zmm0
vmovdqa64 zmmword ptr [r9 + 896], zmm0
vmovdqa64 zmmword ptr [r9 + 960], zmm0
vmovdqa64 zmmword ptr [r9 + 1024], zmm0
vmovdqa64 zmmword ptr [r9 + 1088], zmm0
vmovdqa64 zmmword ptr [r9 + 1152], zmm0
vmovdqa64 zmmword ptr [r9 + 1216], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 0]
vmovdqa64 zmm1, zmmword ptr [rcx + 64]
vmovdqa64 zmm2, zmmword ptr [rcx + 128]
vmovdqa64 zmm3, zmmword ptr [rcx + 192]
vmovdqa64 zmm4, zmmword ptr [rcx + 256]
vmovdqa64 zmm5, zmmword ptr [rcx + 320]
vmovdqa64 zmm6, zmmword ptr [rcx + 384]
vmovdqa64 zmm7, zmmword ptr [rcx + 448]
vmovdqa64 zmm8, zmmword ptr [rcx + 512]
vmovdqa64 zmm9, zmmword ptr [rcx + 576]
vmovdqa64 zmm10, zmmword ptr [rcx + 640]
vmovdqa64 zmm11, zmmword ptr [rcx + 704]
vmovdqa64 zmm12, zmmword ptr [rcx + 768]
vmovdqa64 zmm13, zmmword ptr [rcx + 832]
vmovdqa64 zmm14, zmmword ptr [rcx + 896]
vmovdqa64 zmm15, zmmword ptr [rcx + 960]
vmovdqa64 zmm16, zmmword ptr [rcx + 1024]
vmovdqa64 zmm17, zmmword ptr [rcx + 1088]
vmovdqa64 zmm18, zmmword ptr [rcx + 1152]
vmovdqa64 zmm19, zmmword ptr [rcx + 1216]
mov r10, rdx
mov r11d, 5
.p2align 6
2:
kmovb k1, byte ptr [r8 + 0]
kmovb k2, byte ptr [r8 + 1]
kmovb k3, byte ptr [r8 + 2]
kmovb k4, byte ptr [r8 + 3]
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm0
vmovdqa64 zmmword ptr [rdi + 0], zmm20
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm1
vpxord zmm21, zmm21, zmm21
vmovdqa64 zmm22, zmmword ptr [r9 + 0]
vpmadd52luq zmm21, zmm0, zmm2
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm0, zmm3
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm0, zmm4
vpxord zmm25, zmm25, zmm25
vmovdqa64 zmm26, zmmword ptr [rdx + 0]
vpmadd52luq zmm25, zmm0, zmm5
vpxord zmm27, zmm27, zmm27
vpmadd52luq zmm27, zmm0, zmm6
vpxord zmm28, zmm28, zmm28
vpmadd52luq zmm28, zmm0, zmm7
vpxord zmm29, zmm29, zmm29
vpmadd52luq zmm29, zmm0, zmm8
vpaddq zmm20, zmm20, zmm20
vpmadd52huq zmm21, zmm0, zmm1
vpmadd52huq zmm20, zmm0, zmm0
vmovdqa64 zmmword ptr [rdi + 64], zmm20
vpmadd52luq zmm23, zmm1, zmm2
vpternlogq zmm22{k1}, zmm26, zmmword ptr [rdx + 1280], 0xac
vpmadd52luq zmm24, zmm1, zmm3
vpmadd52luq zmm25, zmm1, zmm4
vpmadd52luq zmm27, zmm1, zmm5
vpmadd52luq zmm28, zmm1, zmm6
vpmadd52luq zmm29, zmm1, zmm7
vpaddq zmm21, zmm21, zmm21
vmovdqa64 zmm26, zmmword ptr [rdx + 2560]
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm9
vpmadd52luq zmm21, zmm1, zmm1
vmovdqa64 zmmword ptr [rdi + 128], zmm21
vpmadd52huq zmm23, zmm0, zmm2
vpmadd52huq zmm24, zmm0, zmm3
vpmadd52luq zmm25, zmm2, zmm3
vpmadd52luq zmm27, zmm2, zmm4
vpmadd52luq zmm28, zmm2, zmm5
vpmadd52luq zmm29, zmm2, zmm6
vpmadd52luq zmm20, zmm1, zmm8
vpxord zmm21, zmm21, zmm21
vpternlogq zmm22{k2}, zmm26, zmmword ptr [rdx + 3840], 0xac
vpmadd52luq zmm21, zmm0, zmm10
vpaddq zmm23, zmm23, zmm23
vpmadd52huq zmm24, zmm1, zmm2
vpmadd52huq zmm23, zmm1, zmm1
vmovdqa64 zmmword ptr [rdi + 192], zmm23
vpmadd52huq zmm25, zmm0, zmm4
vmovdqa64 zmm23, zmmword ptr [rdx + 5120]
vpmadd52huq zmm27, zmm0, zmm5
vpmadd52luq zmm28, zmm3, zmm4
vpmadd52luq zmm29, zmm3, zmm5
vpmadd52luq zmm20, zmm2, zmm7
vpmadd52luq zmm21, zmm1, zmm9
vpaddq zmm24, zmm24, zmm24
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm0, zmm11
vpmadd52luq zmm24, zmm2, zmm2
vmovdqa64 zmmword ptr [rdi + 256], zmm24
vpmadd52huq zmm25, zmm1, zmm3
vpmadd52huq zmm27, zmm1, zmm4
vpternlogq zmm22{k3}, zmm23, zmmword ptr [rdx + 6400], 0xac
vpmadd52huq zmm28, zmm0, zmm6
vpmadd52huq zmm29, zmm0, zmm7
vpmadd52luq zmm20, zmm3, zmm6
vpmadd52luq zmm21, zmm2, zmm8
vpmadd52luq zmm26, zmm1, zmm10
vpxord zmm23, zmm23, zmm23
vmovdqa64 zmm24, zmmword ptr [rdx + 7680]
vpmadd52luq zmm23, zmm0, zmm12
vpaddq zmm25, zmm25, zmm25
vpmadd52huq zmm27, zmm2, zmm3
vpmadd52huq zmm25, zmm2, zmm2
vmovdqa64 zmmword ptr [rdi + 320], zmm25
vpmadd52huq zmm28, zmm1, zmm5
vpmadd52huq zmm29, zmm1, zmm6
vpmadd52luq zmm20, zmm4, zmm5
vpmadd52luq zmm21, zmm3, zmm7
vpmadd52luq zmm26, zmm2, zmm9
vpmadd52luq zmm23, zmm1, zmm11
vpaddq zmm27, zmm27, zmm27
vpternlogq zmm22{k4}, zmm24, zmmword ptr [rdx + 8960], 0xac
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm0, zmm13
vpmadd52luq zmm27, zmm3, zmm3
vmovdqa64 zmmword ptr [rdi + 384], zmm27
vpmadd52huq zmm28, zmm2, zmm4
vpmadd52huq zmm29, zmm2, zmm5
vmovdqa64 zmmword ptr [r9 + 0], zmm22
vpmadd52huq zmm20, zmm0, zmm8
vpmadd52luq zmm21, zmm4, zmm6
vpmadd52luq zmm26, zmm3, zmm8
vpmadd52luq zmm23, zmm2, zmm10
vpmadd52luq zmm24, zmm1, zmm12
vpxord zmm22, zmm22, zmm22
vmovdqa64 zmm27, zmmword ptr [r9 + 64]
vpmadd52luq zmm22, zmm0, zmm14
vpaddq zmm28, zmm28, zmm28
vpmadd52huq zmm29, zmm3, zmm4
vpmadd52huq zmm28, zmm3, zmm3
vmovdqa64 zmmword ptr [rdi + 448], zmm28
vpmadd52huq zmm20, zmm1, zmm7
vmovdqa64 zmm28, zmmword ptr [rdx + 64]
vpmadd52huq zmm21, zmm0, zmm9
vpmadd52luq zmm26, zmm4, zmm7
vpmadd52luq zmm23, zmm3, zmm9
vpmadd52luq zmm24, zmm2, zmm11
vpmadd52luq zmm22, zmm1, zmm13
vpaddq zmm29, zmm29, zmm29
vpxord zmm25, zmm25, zmm25
vpmadd52luq zmm25, zmm0, zmm15
vpmadd52luq zmm29, zmm4, zmm4
vmovdqa64 zmmword ptr [rdi + 512], zmm29
vpmadd52huq zmm20, zmm2, zmm6
vpmadd52huq zmm21, zmm1, zmm8
vpternlogq zmm27{k1}, zmm28, zmmword ptr [rdx + 1344], 0xac
vpmadd52luq zmm26, zmm5, zmm6
vpmadd52luq zmm23, zmm4, zmm8
vpmadd52luq zmm24, zmm3, zmm10
vpmadd52luq zmm22, zmm2, zmm12
vpmadd52luq zmm25, zmm1, zmm14
vpxord zmm28, zmm28, zmm28
vmovdqa64 zmm29, zmmword ptr [rdx + 2624]
vpmadd52luq zmm28, zmm0, zmm16
vpmadd52huq zmm20, zmm3, zmm5
vpmadd52huq zmm21, zmm2, zmm7
vpmadd52huq zmm26, zmm0, zmm10
vpmadd52luq zmm23, zmm5, zmm7
vpmadd52luq zmm24, zmm4, zmm9
vpmadd52luq zmm22, zmm3, zmm11
vpmadd52luq zmm25, zmm2, zmm13
vpmadd52luq zmm28, zmm1, zmm15
vpaddq zmm20, zmm20, zmm20
vpmadd52huq zmm21, zmm3, zmm6
vpmadd52huq zmm20, zmm4, zmm4
vpternlogq zmm27{k2}, zmm29, zmmword ptr [rdx + 3904], 0xac
vmovdqa64 zmmword ptr [rdi + 576], zmm20
vpmadd52huq zmm26, zmm1, zmm9
vpmadd52huq zmm23, zmm0, zmm11
vpmadd52luq zmm24, zmm5, zmm8
vpmadd52luq zmm22, zmm4, zmm10
vpmadd52luq zmm25, zmm3, zmm12
vmovdqa64 zmm20, zmmword ptr [rdx + 5184]
vpmadd52luq zmm28, zmm2, zmm14
vpmadd52huq zmm21, zmm4, zmm5
vpxord zmm29, zmm29, zmm29
vpmadd52luq zmm29, zmm0, zmm17
vpmadd52huq zmm26, zmm2, zmm8
vpmadd52huq zmm23, zmm1, zmm10
vpmadd52luq zmm24, zmm6, zmm7
vpmadd52luq zmm22, zmm5, zmm9
vpmadd52luq zmm25, zmm4, zmm11
vpmadd52luq zmm28, zmm3, zmm13
vpaddq zmm21, zmm21, zmm21
vpmadd52luq zmm29, zmm1, zmm16
vpternlogq zmm27{k3}, zmm20, zmmword ptr [rdx + 6464], 0xac
vpmadd52luq zmm21, zmm5, zmm5
vmovdqa64 zmmword ptr [rdi + 640], zmm21
vpmadd52huq zmm26, zmm3, zmm7
vpmadd52huq zmm23, zmm2, zmm9
vpmadd52huq zmm24, zmm0, zmm12
vpmadd52luq zmm22, zmm6, zmm8
vmovdqa64 zmm21, zmmword ptr [rdx + 7744]
vpmadd52luq zmm25, zmm5, zmm10
vpmadd52luq zmm28, zmm4, zmm12
vpmadd52luq zmm29, zmm2, zmm15
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm18
vpmadd52huq zmm26, zmm4, zmm6
vpmadd52huq zmm23, zmm3, zmm8
vpmadd52huq zmm24, zmm1, zmm11
vpmadd52huq zmm22, zmm0, zmm13
vpmadd52luq zmm25, zmm6, zmm9
vpmadd52luq zmm28, zmm5, zmm11
vpmadd52luq zmm29, zmm3, zmm14
vpternlogq zmm27{k4}, zmm21, zmmword ptr [rdx + 9024], 0xac
vpmadd52luq zmm20, zmm1, zmm17
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm23, zmm4, zmm7
vpmadd52huq zmm26, zmm5, zmm5
vmovdqa64 zmmword ptr [rdi + 704], zmm26
vpmadd52huq zmm24, zmm2, zmm10
vmovdqa64 zmmword ptr [r9 + 64], zmm27
vpmadd52huq zmm22, zmm1, zmm12
vpmadd52luq zmm25, zmm7, zmm8
vpmadd52luq zmm28, zmm6, zmm10
vpmadd52luq zmm29, zmm4, zmm13
vpmadd52luq zmm20, zmm2, zmm16
vpmadd52huq zmm23, zmm5, zmm6
vmovdqa64 zmm27, zmmword ptr [r9 + 128]
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm0, zmm19
vpmadd52huq zmm24, zmm3, zmm9
vpmadd52huq zmm22, zmm2, zmm11
vpmadd52huq zmm25, zmm0, zmm14
vpmadd52luq zmm28, zmm7, zmm9
vmovdqa64 zmm21, zmmword ptr [rdx + 128]
vpmadd52luq zmm29, zmm5, zmm12
vpmadd52luq zmm20, zmm3, zmm15
vpaddq zmm23, zmm23, zmm23
vpmadd52luq zmm26, zmm1, zmm18
vpmadd52luq zmm23, zmm6, zmm6
vmovdqa64 zmmword ptr [rdi + 768], zmm23
vpmadd52huq zmm24, zmm4, zmm8
vpmadd52huq zmm22, zmm3, zmm10
vpmadd52huq zmm25, zmm1, zmm13
vpmadd52huq zmm28, zmm0, zmm15
vpmadd52luq zmm29, zmm6, zmm11
vpmadd52luq zmm20, zmm4, zmm14
vpternlogq zmm27{k1}, zmm21, zmmword ptr [rdx + 1408], 0xac
vpmadd52luq zmm26, zmm2, zmm17
vpxord zmm21, zmm21, zmm21
vpmadd52luq zmm21, zmm1, zmm19
vpmadd52huq zmm24, zmm5, zmm7
vpmadd52huq zmm22, zmm4, zmm9
vpmadd52huq zmm25, zmm2, zmm12
vmovdqa64 zmm23, zmmword ptr [rdx + 2688]
vpmadd52huq zmm28, zmm1, zmm14
vpmadd52luq zmm29, zmm7, zmm10
vpmadd52luq zmm20, zmm5, zmm13
vpmadd52luq zmm26, zmm3, zmm16
vpmadd52luq zmm21, zmm2, zmm18
vpaddq zmm24, zmm24, zmm24
vpmadd52huq zmm22, zmm5, zmm8
vpmadd52huq zmm24, zmm6, zmm6
vmovdqa64 zmmword ptr [rdi + 832], zmm24
vpmadd52huq zmm25, zmm3, zmm11
vpmadd52huq zmm28, zmm2, zmm13
vpmadd52luq zmm29, zmm8, zmm9
vpternlogq zmm27{k2}, zmm23, zmmword ptr [rdx + 3968], 0xac
vpmadd52luq zmm20, zmm6, zmm12
vpmadd52luq zmm26, zmm4, zmm15
vpmadd52luq zmm21, zmm3, zmm17
vpmadd52huq zmm22, zmm6, zmm7
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm2, zmm19
vmovdqa64 zmm24, zmmword ptr [rdx + 5248]
vpmadd52huq zmm25, zmm4, zmm10
vpmadd52huq zmm28, zmm3, zmm12
vpmadd52huq zmm29, zmm0, zmm16
vpmadd52luq zmm20, zmm7, zmm11
vpmadd52luq zmm26, zmm5, zmm14
vpmadd52luq zmm21, zmm4, zmm16
vpaddq zmm22, zmm22, zmm22
vpmadd52luq zmm23, zmm3, zmm18
vpmadd52luq zmm22, zmm7, zmm7
vmovdqa64 zmmword ptr [rdi + 896], zmm22
vpmadd52huq zmm25, zmm5, zmm9
vpmadd52huq zmm28, zmm4, zmm11
vpternlogq zmm27{k3}, zmm24, zmmword ptr [rdx + 6528], 0xac
vpmadd52huq zmm29, zmm1, zmm15
vpmadd52luq zmm20, zmm8, zmm10
vpmadd52luq zmm26, zmm6, zmm13
vpmadd52luq zmm21, zmm5, zmm15
vpmadd52luq zmm23, zmm4, zmm17
vpxord zmm24, zmm24, zmm24
vmovdqa64 zmm22, zmmword ptr [rdx + 7808]
vpmadd52luq zmm24, zmm3, zmm19
vpmadd52huq zmm25, zmm6, zmm8
vpmadd52huq zmm28, zmm5, zmm10
vpmadd52huq zmm29, zmm2, zmm14
vpmadd52huq zmm20, zmm0, zmm17
vpmadd52luq zmm26, zmm7, zmm12
vpmadd52luq zmm21, zmm6, zmm14
vpmadd52luq zmm23, zmm5, zmm16
vpmadd52luq zmm24, zmm4, zmm18
vpaddq zmm25, zmm25, zmm25
vpmadd52huq zmm28, zmm6, zmm9
vpmadd52huq zmm25, zmm7, zmm7
vpternlogq zmm27{k4}, zmm22, zmmword ptr [rdx + 9088], 0xac
vmovdqa64 zmmword ptr [rdi + 960], zmm25
vpmadd52huq zmm29, zmm3, zmm13
vpmadd52huq zmm20, zmm1, zmm16
vpmadd52luq zmm26, zmm8, zmm11
vpmadd52luq zmm21, zmm7, zmm13
vpmadd52luq zmm23, zmm6, zmm15
vmovdqa64 zmmword ptr [r9 + 128], zmm27
vpmadd52luq zmm24, zmm5, zmm17
vpmadd52huq zmm28, zmm7, zmm8
vpxord zmm27, zmm27, zmm27
vpmadd52luq zmm27, zmm4, zmm19
vpmadd52huq zmm29, zmm4, zmm12
vpmadd52huq zmm20, zmm2, zmm15
vmovdqa64 zmm25, zmmword ptr [r9 + 192]
vpmadd52luq zmm26, zmm9, zmm10
vpmadd52luq zmm21, zmm8, zmm12
vpmadd52luq zmm23, zmm7, zmm14
vpmadd52luq zmm24, zmm6, zmm16
vpaddq zmm28, zmm28, zmm28
vpmadd52luq zmm27, zmm5, zmm18
vmovdqa64 zmm22, zmmword ptr [rdx + 192]
vpmadd52luq zmm28, zmm8, zmm8
vmovdqa64 zmmword ptr [rdi + 1024], zmm28
vpmadd52huq zmm29, zmm5, zmm11
vpmadd52huq zmm20, zmm3, zmm14
vpmadd52huq zmm26, zmm0, zmm18
vpmadd52luq zmm21, zmm9, zmm11
vpmadd52luq zmm23, zmm8, zmm13
vpmadd52luq zmm24, zmm7, zmm15
vpmadd52luq zmm27, zmm6, zmm17
vpxord zmm28, zmm28, zmm28
vpmadd52luq zmm28, zmm5, zmm19
vpmadd52huq zmm29, zmm6, zmm10
vpternlogq zmm25{k1}, zmm22, zmmword ptr [rdx + 1472], 0xac
vpmadd52huq zmm20, zmm4, zmm13
vpmadd52huq zmm26, zmm1, zmm17
vpmadd52huq zmm21, zmm0, zmm19
vpmadd52luq zmm23, zmm9, zmm12
vpmadd52luq zmm24, zmm8, zmm14
vpmadd52luq zmm27, zmm7, zmm16
vmovdqa64 zmm0, zmmword ptr [rdx + 2752]
vpmadd52luq zmm28, zmm6, zmm18
vpmadd52huq zmm29, zmm7, zmm9
vpmadd52huq zmm20, zmm5, zmm12
vpmadd52huq zmm26, zmm2, zmm16
vpmadd52huq zmm21, zmm1, zmm18
vpmadd52luq zmm23, zmm10, zmm11
vpmadd52luq zmm24, zmm9, zmm13
vpmadd52luq zmm27, zmm8, zmm15
vpmadd52luq zmm28, zmm7, zmm17
vpaddq zmm29, zmm29, zmm29
vpmadd52huq zmm20, zmm6, zmm11
vpmadd52huq zmm29, zmm8, zmm8
vpternlogq zmm25{k2}, zmm0, zmmword ptr [rdx + 4032], 0xac
vmovdqa64 zmmword ptr [rdi + 1088], zmm29
vpmadd52huq zmm26, zmm3, zmm15
vpmadd52huq zmm21, zmm2, zmm17
vpmadd52huq zmm23, zmm1, zmm19
vpmadd52luq zmm24, zmm10, zmm12
vpmadd52luq zmm27, zmm9, zmm14
vmovdqa64 zmm1, zmmword ptr [rdx + 5312]
vpmadd52luq zmm28, zmm8, zmm16
vpmadd52huq zmm20, zmm7, zmm10
vpxord zmm29, zmm29, zmm29
vpmadd52luq zmm29, zmm6, zmm19
vpmadd52huq zmm26, zmm4, zmm14
vpmadd52huq zmm21, zmm3, zmm16
vpmadd52huq zmm23, zmm2, zmm18
vpmadd52huq zmm24, zmm2, zmm19
vpmadd52luq zmm27, zmm10, zmm13
vpmadd52luq zmm28, zmm9, zmm15
vpmadd52huq zmm20, zmm8, zmm9
vpmadd52luq zmm29, zmm7, zmm18
vpternlogq zmm25{k3}, zmm1, zmmword ptr [rdx + 6592], 0xac
vpmadd52huq zmm26, zmm5, zmm13
vpmadd52huq zmm21, zmm4, zmm15
vpmadd52huq zmm23, zmm3, zmm17
vpmadd52huq zmm24, zmm3, zmm18
vpmadd52luq zmm27, zmm11, zmm12
vpmadd52luq zmm28, zmm10, zmm14
vmovdqa64 zmm1, zmmword ptr [rdx + 7872]
vpaddq zmm20, zmm20, zmm20
vpmadd52luq zmm29, zmm8, zmm17
vpmadd52luq zmm20, zmm9, zmm9
vmovdqa64 zmmword ptr [rdi + 1152], zmm20
vpmadd52huq zmm26, zmm6, zmm12
vpmadd52huq zmm21, zmm5, zmm14
vpmadd52huq zmm23, zmm4, zmm16
vpmadd52huq zmm24, zmm4, zmm17
vpmadd52huq zmm27, zmm3, zmm19
vpmadd52luq zmm28, zmm11, zmm13
vpmadd52luq zmm29, zmm9, zmm16
vpxord zmm3, zmm3, zmm3
vpternlogq zmm25{k4}, zmm1, zmmword ptr [rdx + 9152], 0xac
vpmadd52luq zmm3, zmm7, zmm19
vpmadd52huq zmm26, zmm7, zmm11
vpmadd52huq zmm21, zmm6, zmm13
vpmadd52huq zmm23, zmm5, zmm15
vpmadd52huq zmm24, zmm5, zmm16
vpmadd52huq zmm27, zmm4, zmm18
vmovdqa64 zmmword ptr [r9 + 192], zmm25
vpmadd52huq zmm28, zmm4, zmm19
vpmadd52luq zmm29, zmm10, zmm15
vpmadd52luq zmm3, zmm8, zmm18
vpmadd52huq zmm26, zmm8, zmm10
vpmadd52huq zmm21, zmm7, zmm12
vpmadd52huq zmm23, zmm6, zmm14
vmovdqa64 zmm4, zmmword ptr [r9 + 256]
vpmadd52huq zmm24, zmm6, zmm15
vpmadd52huq zmm27, zmm5, zmm17
vpmadd52huq zmm28, zmm5, zmm18
vpmadd52luq zmm29, zmm11, zmm14
vpmadd52luq zmm3, zmm9, zmm17
vpaddq zmm26, zmm26, zmm26
vmovdqa64 zmm25, zmmword ptr [rdx + 256]
vpmadd52huq zmm21, zmm8, zmm11
vpmadd52huq zmm26, zmm9, zmm9
vmovdqa64 zmmword ptr [rdi + 1216], zmm26
vpmadd52huq zmm23, zmm7, zmm13
vpmadd52huq zmm24, zmm7, zmm14
vpmadd52huq zmm27, zmm6, zmm16
vpmadd52huq zmm28, zmm6, zmm17
vpmadd52luq zmm29, zmm12, zmm13
vpmadd52luq zmm3, zmm10, zmm16
vpmadd52huq zmm21, zmm9, zmm10
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm8, zmm19
vpternlogq zmm4{k1}, zmm25, zmmword ptr [rdx + 1536], 0xac
vpmadd52huq zmm23, zmm8, zmm12
vpmadd52huq zmm24, zmm8, zmm13
vpmadd52huq zmm27, zmm7, zmm15
vpmadd52huq zmm28, zmm7, zmm16
vpmadd52huq zmm29, zmm5, zmm19
vpmadd52luq zmm3, zmm11, zmm15
vmovdqa64 zmm5, zmmword ptr [rdx + 2816]
vpaddq zmm21, zmm21, zmm21
vpmadd52luq zmm26, zmm9, zmm18
vpmadd52luq zmm21, zmm10, zmm10
vmovdqa64 zmmword ptr [rdi + 1280], zmm21
vpmadd52huq zmm23, zmm9, zmm11
vpmadd52huq zmm24, zmm9, zmm12
vpmadd52huq zmm27, zmm8, zmm14
vpmadd52huq zmm28, zmm8, zmm15
vpmadd52huq zmm29, zmm6, zmm18
vpmadd52luq zmm3, zmm12, zmm14
vpmadd52luq zmm26, zmm10, zmm17
vpxord zmm21, zmm21, zmm21
vpternlogq zmm4{k2}, zmm5, zmmword ptr [rdx + 4096], 0xac
vpmadd52luq zmm21, zmm9, zmm19
vpaddq zmm23, zmm23, zmm23
vpmadd52huq zmm24, zmm10, zmm11
vpmadd52huq zmm23, zmm10, zmm10
vmovdqa64 zmmword ptr [rdi + 1344], zmm23
vpmadd52huq zmm27, zmm9, zmm13
vmovdqa64 zmm23, zmmword ptr [rdx + 5376]
vpmadd52huq zmm28, zmm9, zmm14
vpmadd52huq zmm29, zmm7, zmm17
vpmadd52huq zmm3, zmm6, zmm19
vpmadd52luq zmm26, zmm11, zmm16
vpmadd52luq zmm21, zmm10, zmm18
vpaddq zmm24, zmm24, zmm24
vpxord zmm6, zmm6, zmm6
vpmadd52luq zmm6, zmm10, zmm19
vpmadd52luq zmm24, zmm11, zmm11
vmovdqa64 zmmword ptr [rdi + 1408], zmm24
vpmadd52huq zmm27, zmm10, zmm12
vpmadd52huq zmm28, zmm10, zmm13
vpternlogq zmm4{k3}, zmm23, zmmword ptr [rdx + 6656], 0xac
vpmadd52huq zmm29, zmm8, zmm16
vpmadd52huq zmm3, zmm7, zmm18
vpmadd52luq zmm26, zmm12, zmm15
vpmadd52luq zmm21, zmm11, zmm17
vpmadd52luq zmm6, zmm11, zmm18
vpxord zmm23, zmm23, zmm23
vmovdqa64 zmm24, zmmword ptr [rdx + 7936]
vpmadd52luq zmm23, zmm11, zmm19
vpaddq zmm27, zmm27, zmm27
vpmadd52huq zmm28, zmm11, zmm12
vpmadd52huq zmm27, zmm11, zmm11
vmovdqa64 zmmword ptr [rdi + 1472], zmm27
vpmadd52huq zmm29, zmm9, zmm15
vpmadd52huq zmm3, zmm8, zmm17
vpmadd52luq zmm26, zmm13, zmm14
vpmadd52luq zmm21, zmm12, zmm16
vpmadd52luq zmm6, zmm12, zmm17
vpmadd52luq zmm23, zmm12, zmm18
vpaddq zmm28, zmm28, zmm28
vpternlogq zmm4{k4}, zmm24, zmmword ptr [rdx + 9216], 0xac
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm12, zmm19
vpmadd52luq zmm28, zmm12, zmm12
vmovdqa64 zmmword ptr [rdi + 1536], zmm28
vpmadd52huq zmm29, zmm10, zmm14
vpmadd52huq zmm3, zmm9, zmm16
vmovdqa64 zmmword ptr [r9 + 256], zmm4
vpmadd52huq zmm26, zmm7, zmm19
vpmadd52luq zmm21, zmm13, zmm15
vpmadd52luq zmm6, zmm13, zmm16
vpmadd52luq zmm23, zmm13, zmm17
vpmadd52luq zmm24, zmm13, zmm18
vpxord zmm7, zmm7, zmm7
vmovdqa64 zmm4, zmmword ptr [r9 + 320]
vpmadd52luq zmm7, zmm13, zmm19
vpmadd52huq zmm29, zmm11, zmm13
vpmadd52huq zmm3, zmm10, zmm15
vpmadd52huq zmm26, zmm8, zmm18
vpmadd52huq zmm21, zmm8, zmm19
vpmadd52luq zmm6, zmm14, zmm15
vmovdqa64 zmm8, zmmword ptr [rdx + 320]
vpmadd52luq zmm23, zmm14, zmm16
vpmadd52luq zmm24, zmm14, zmm17
vpmadd52luq zmm7, zmm14, zmm18
vpaddq zmm29, zmm29, zmm29
vpmadd52huq zmm3, zmm11, zmm14
vpmadd52huq zmm29, zmm12, zmm12
vmovdqa64 zmmword ptr [rdi + 1600], zmm29
vpmadd52huq zmm26, zmm9, zmm17
vpmadd52huq zmm21, zmm9, zmm18
vpmadd52huq zmm6, zmm9, zmm19
vpmadd52huq zmm23, zmm10, zmm19
vpmadd52luq zmm24, zmm15, zmm16
vpternlogq zmm4{k1}, zmm8, zmmword ptr [rdx + 1600], 0xac
vpmadd52luq zmm7, zmm15, zmm17
vpmadd52huq zmm3, zmm12, zmm13
vpxord zmm8, zmm8, zmm8
vpmadd52luq zmm8, zmm14, zmm19
vpmadd52huq zmm26, zmm10, zmm16
vpmadd52huq zmm21, zmm10, zmm17
vmovdqa64 zmm9, zmmword ptr [rdx + 2880]
vpmadd52huq zmm6, zmm10, zmm18
vpmadd52huq zmm23, zmm11, zmm18
vpmadd52huq zmm24, zmm11, zmm19
vpmadd52huq zmm7, zmm12, zmm19
vpaddq zmm3, zmm3, zmm3
vpmadd52luq zmm8, zmm15, zmm18
vpmadd52luq zmm3, zmm13, zmm13
vmovdqa64 zmmword ptr [rdi + 1664], zmm3
vpmadd52huq zmm26, zmm11, zmm15
vpmadd52huq zmm21, zmm11, zmm16
vpmadd52huq zmm6, zmm11, zmm17
vpmadd52huq zmm23, zmm12, zmm17
vpternlogq zmm4{k2}, zmm9, zmmword ptr [rdx + 4160], 0xac
vpmadd52huq zmm24, zmm12, zmm18
vpmadd52huq zmm7, zmm13, zmm18
vpmadd52luq zmm8, zmm16, zmm17
vpxord zmm9, zmm9, zmm9
vpmadd52luq zmm9, zmm15, zmm19
vpmadd52huq zmm26, zmm12, zmm14
vmovdqa64 zmm11, zmmword ptr [rdx + 5440]
vpmadd52huq zmm21, zmm12, zmm15
vpmadd52huq zmm6, zmm12, zmm16
vpmadd52huq zmm23, zmm13, zmm16
vpmadd52huq zmm24, zmm13, zmm17
vpmadd52huq zmm7, zmm14, zmm17
vpmadd52huq zmm8, zmm13, zmm19
vpmadd52luq zmm9, zmm16, zmm18
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm21, zmm13, zmm14
vpmadd52huq zmm26, zmm13, zmm13
vmovdqa64 zmmword ptr [rdi + 1728], zmm26
vpmadd52huq zmm6, zmm13, zmm15
vpternlogq zmm4{k3}, zmm11, zmmword ptr [rdx + 6720], 0xac
vpmadd52huq zmm23, zmm14, zmm15
vpmadd52huq zmm24, zmm14, zmm16
vpmadd52huq zmm7, zmm15, zmm16
vpmadd52huq zmm8, zmm14, zmm18
vpmadd52huq zmm9, zmm14, zmm19
vpaddq zmm21, zmm21, zmm21
vmovdqa64 zmm11, zmmword ptr [rdx + 8000]
vpxord zmm13, zmm13, zmm13
vpmadd52luq zmm13, zmm16, zmm19
vpmadd52luq zmm21, zmm14, zmm14
vmovdqa64 zmmword ptr [rdi + 1792], zmm21
vpaddq zmm6, zmm6, zmm6
vpaddq zmm23, zmm23, zmm23
vpmadd52huq zmm6, zmm14, zmm14
vmovdqa64 zmmword ptr [rdi + 1856], zmm6
vpmadd52luq zmm23, zmm15, zmm15
vmovdqa64 zmmword ptr [rdi + 1920], zmm23
vpaddq zmm24, zmm24, zmm24
vpaddq zmm7, zmm7, zmm7
vpternlogq zmm4{k4}, zmm11, zmmword ptr [rdx + 9280], 0xac
vpmadd52huq zmm24, zmm15, zmm15
vmovdqa64 zmmword ptr [rdi + 1984], zmm24
vpmadd52luq zmm7, zmm16, zmm16
vmovdqa64 zmmword ptr [rdi + 2048], zmm7
vpmadd52huq zmm8, zmm15, zmm17
vpmadd52huq zmm9, zmm15, zmm18
vmovdqa64 zmmword ptr [r9 + 320], zmm4
vpmadd52luq zmm13, zmm17, zmm18
vpxord zmm4, zmm4, zmm4
vpmadd52luq zmm4, zmm17, zmm19
vpxord zmm7, zmm7, zmm7
vpmadd52luq zmm7, zmm18, zmm19
vpxord zmm24, zmm24, zmm24
vmovdqa64 zmm11, zmmword ptr [r9 + 384]
vpmadd52huq zmm24, zmm18, zmm19
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm19, zmm19
vmovdqa64 zmmword ptr [rdi + 2496], zmm23
vpaddq zmm8, zmm8, zmm8
vpmadd52huq zmm9, zmm16, zmm17
vmovdqa64 zmm23, zmmword ptr [rdx + 384]
vpmadd52huq zmm8, zmm16, zmm16
vmovdqa64 zmmword ptr [rdi + 2112], zmm8
vpmadd52huq zmm13, zmm15, zmm19
vpmadd52huq zmm4, zmm16, zmm19
vpmadd52huq zmm7, zmm17, zmm19
vpaddq zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm19, zmm19
vmovdqa64 zmmword ptr [rdi + 2432], zmm24
vpaddq zmm9, zmm9, zmm9
vpmadd52luq zmm9, zmm17, zmm17
vmovdqa64 zmmword ptr [rdi + 2176], zmm9
vpmadd52huq zmm13, zmm16, zmm18
vpternlogq zmm11{k1}, zmm23, zmmword ptr [rdx + 1664], 0xac
vpmadd52huq zmm4, zmm17, zmm18
vpaddq zmm7, zmm7, zmm7
vpmadd52huq zmm7, zmm18, zmm18
vmovdqa64 zmmword ptr [rdi + 2368], zmm7
vpaddq zmm13, zmm13, zmm13
vpaddq zmm4, zmm4, zmm4
vmovdqa64 zmm7, zmmword ptr [rdx + 2944]
vpmadd52huq zmm13, zmm17, zmm17
vmovdqa64 zmmword ptr [rdi + 2240], zmm13
vpmadd52luq zmm4, zmm18, zmm18
vmovdqa64 zmmword ptr [rdi + 2304], zmm4
vmovdqa64 zmm4, zmmword ptr [rdi + 0]
vmovdqa64 zmm18, zmmword ptr [rsi + 0]
vmovdqa64 zmm13, zmmword ptr [rdi + 64]
vpmadd52luq zmm13, zmm4, zmm18
vpsrlq zmm17, zmm4, 52
vpaddq zmm17, zmm13, zmm17
vmovdqa64 zmm13, zmmword ptr [rdi + 128]
vpmadd52huq zmm13, zmm4, zmm18
vpternlogq zmm11{k2}, zmm7, zmmword ptr [rdx + 4224], 0xac
vmovdqa64 zmm7, zmmword ptr [rsi + 64]
vpmadd52luq zmm13, zmm4, zmm7
vmovdqa64 zmm23, zmmword ptr [rdi + 192]
vpmadd52huq zmm23, zmm4, zmm7
vmovdqa64 zmm16, zmmword ptr [rsi + 128]
vpmadd52luq zmm23, zmm4, zmm16
vmovdqa64 zmm9, zmmword ptr [rdx + 5504]
vmovdqa64 zmm24, zmmword ptr [rdi + 256]
vpmadd52huq zmm24, zmm4, zmm16
vmovdqa64 zmm19, zmmword ptr [rsi + 192]
vpmadd52luq zmm24, zmm4, zmm19
vmovdqa64 zmm15, zmmword ptr [rdi + 320]
vpmadd52huq zmm15, zmm4, zmm19
vmovdqa64 zmm8, zmmword ptr [rsi + 256]
vpmadd52luq zmm15, zmm4, zmm8
vmovdqa64 zmm6, zmmword ptr [rdi + 384]
vpmadd52huq zmm6, zmm4, zmm8
vpmadd52luq zmm13, zmm17, zmm18
vpmadd52huq zmm23, zmm17, zmm18
vpternlogq zmm11{k3}, zmm9, zmmword ptr [rdx + 6784], 0xac
vpsrlq zmm9, zmm17, 52
vpaddq zmm9, zmm13, zmm9
vmovdqa64 zmm13, zmmword ptr [rsi + 320]
vpmadd52luq zmm6, zmm4, zmm13
vmovdqa64 zmm18, zmmword ptr [rdi + 448]
vpmadd52huq zmm18, zmm4, zmm13
vmovdqa64 zmm14, zmmword ptr [rdx + 8064]
vpmadd52luq zmm23, zmm17, zmm7
vpmadd52huq zmm24, zmm17, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 384]
vpmadd52luq zmm18, zmm4, zmm7
vmovdqa64 zmm21, zmmword ptr [rdi + 512]
vpmadd52huq zmm21, zmm4, zmm7
vpmadd52luq zmm24, zmm17, zmm16
vpmadd52huq zmm15, zmm17, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 448]
vpmadd52luq zmm21, zmm4, zmm16
vmovdqa64 zmm26, zmmword ptr [rdi + 576]
vpmadd52huq zmm26, zmm4, zmm16
vpternlogq zmm11{k4}, zmm14, zmmword ptr [rdx + 9344], 0xac
vpmadd52luq zmm15, zmm17, zmm19
vpmadd52huq zmm6, zmm17, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 512]
vpmadd52luq zmm26, zmm4, zmm19
vmovdqa64 zmm14, zmmword ptr [rdi + 640]
vpmadd52huq zmm14, zmm4, zmm19
vmovdqa64 zmmword ptr [r9 + 384], zmm11
vpmadd52luq zmm6, zmm17, zmm8
vpmadd52huq zmm18, zmm17, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 576]
vpmadd52luq zmm14, zmm4, zmm8
vmovdqa64 zmm11, zmmword ptr [rdi + 704]
vpmadd52huq zmm11, zmm4, zmm8
vmovdqa64 zmm12, zmmword ptr [r9 + 448]
vpmadd52luq zmm18, zmm17, zmm13
vpmadd52huq zmm21, zmm17, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 640]
vpmadd52luq zmm11, zmm4, zmm13
vmovdqa64 zmm3, zmmword ptr [rdi + 768]
vpmadd52huq zmm3, zmm4, zmm13
vmovdqa64 zmm10, zmmword ptr [rdx + 448]
vpmadd52luq zmm21, zmm17, zmm7
vpmadd52huq zmm26, zmm17, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 704]
vpmadd52luq zmm3, zmm4, zmm7
vmovdqa64 zmm29, zmmword ptr [rdi + 832]
vpmadd52huq zmm29, zmm4, zmm7
vpmadd52luq zmm26, zmm17, zmm16
vpmadd52huq zmm14, zmm17, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 768]
vpmadd52luq zmm29, zmm4, zmm16
vmovdqa64 zmm28, zmmword ptr [rdi + 896]
vpmadd52huq zmm28, zmm4, zmm16
vpternlogq zmm12{k1}, zmm10, zmmword ptr [rdx + 1728], 0xac
vpmadd52luq zmm14, zmm17, zmm19
vpmadd52huq zmm11, zmm17, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 832]
vpmadd52luq zmm28, zmm4, zmm19
vmovdqa64 zmm10, zmmword ptr [rdi + 960]
vpmadd52huq zmm10, zmm4, zmm19
vmovdqa64 zmm27, zmmword ptr [rdx + 3008]
vpmadd52luq zmm11, zmm17, zmm8
vpmadd52huq zmm3, zmm17, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 896]
vpmadd52luq zmm10, zmm4, zmm8
vmovdqa64 zmm5, zmmword ptr [rdi + 1024]
vpmadd52huq zmm5, zmm4, zmm8
vpmadd52luq zmm3, zmm17, zmm13
vpmadd52huq zmm29, zmm17, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 960]
vpmadd52luq zmm5, zmm4, zmm13
vmovdqa64 zmm25, zmmword ptr [rdi + 1088]
vpmadd52huq zmm25, zmm4, zmm13
vpternlogq zmm12{k2}, zmm27, zmmword ptr [rdx + 4288], 0xac
vpmadd52luq zmm29, zmm17, zmm7
vpmadd52huq zmm28, zmm17, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1024]
vpmadd52luq zmm25, zmm4, zmm7
vmovdqa64 zmm27, zmmword ptr [rdi + 1152]
vpmadd52huq zmm27, zmm4, zmm7
vmovdqa64 zmm1, zmmword ptr [rdx + 5568]
vpmadd52luq zmm28, zmm17, zmm16
vpmadd52huq zmm10, zmm17, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1088]
vpmadd52luq zmm27, zmm4, zmm16
vmovdqa64 zmm20, zmmword ptr [rdi + 1216]
vpmadd52huq zmm20, zmm4, zmm16
vpmadd52luq zmm10, zmm17, zmm19
vpmadd52huq zmm5, zmm17, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1152]
vpmadd52luq zmm20, zmm4, zmm19
vmovdqa64 zmm2, zmmword ptr [rdi + 1280]
vpmadd52huq zmm2, zmm4, zmm19
vpternlogq zmm12{k3}, zmm1, zmmword ptr [rdx + 6848], 0xac
vpmadd52luq zmm5, zmm17, zmm8
vpmadd52huq zmm25, zmm17, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1216]
vpmadd52luq zmm2, zmm4, zmm8
vmovdqa64 zmm1, zmmword ptr [rdi + 1344]
vpmadd52huq zmm1, zmm4, zmm8
vmovdqa64 zmm4, zmmword ptr [rdx + 8128]
vpmadd52luq zmm25, zmm17, zmm13
vpmadd52huq zmm27, zmm17, zmm13
vpmadd52luq zmm27, zmm17, zmm7
vpmadd52huq zmm20, zmm17, zmm7
vpmadd52luq zmm20, zmm17, zmm16
vpmadd52huq zmm2, zmm17, zmm16
vpmadd52luq zmm2, zmm17, zmm19
vpmadd52huq zmm1, zmm17, zmm19
vpmadd52luq zmm1, zmm17, zmm8
vmovdqa64 zmm19, zmmword ptr [rdi + 1408]
vpmadd52huq zmm19, zmm17, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 0]
vpternlogq zmm12{k4}, zmm4, zmmword ptr [rdx + 9408], 0xac
vpmadd52luq zmm23, zmm9, zmm8
vpsrlq zmm4, zmm9, 52
vpaddq zmm4, zmm23, zmm4
vpmadd52huq zmm24, zmm9, zmm8
vmovdqa64 zmm23, zmmword ptr [rsi + 64]
vpmadd52luq zmm24, zmm9, zmm23
vmovdqa64 zmmword ptr [r9 + 448], zmm12
vpmadd52huq zmm15, zmm9, zmm23
vmovdqa64 zmm12, zmmword ptr [rsi + 128]
vpmadd52luq zmm15, zmm9, zmm12
vpmadd52huq zmm6, zmm9, zmm12
vmovdqa64 zmm17, zmmword ptr [rsi + 192]
vpmadd52luq zmm6, zmm9, zmm17
vmovdqa64 zmm16, zmmword ptr [r9 + 512]
vpmadd52huq zmm18, zmm9, zmm17
vmovdqa64 zmm7, zmmword ptr [rsi + 256]
vpmadd52luq zmm18, zmm9, zmm7
vpmadd52huq zmm21, zmm9, zmm7
vpmadd52luq zmm24, zmm4, zmm8
vpmadd52huq zmm15, zmm4, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 512]
vpsrlq zmm13, zmm4, 52
vpaddq zmm13, zmm24, zmm13
vmovdqa64 zmm24, zmmword ptr [rsi + 320]
vpmadd52luq zmm21, zmm9, zmm24
vpmadd52huq zmm26, zmm9, zmm24
vpmadd52luq zmm15, zmm4, zmm23
vpmadd52huq zmm6, zmm4, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 384]
vpmadd52luq zmm26, zmm9, zmm23
vpmadd52huq zmm14, zmm9, zmm23
vpmadd52luq zmm6, zmm4, zmm12
vpmadd52huq zmm18, zmm4, zmm12
vpternlogq zmm16{k1}, zmm8, zmmword ptr [rdx + 1792], 0xac
vmovdqa64 zmm8, zmmword ptr [rsi + 448]
vpmadd52luq zmm14, zmm9, zmm8
vpmadd52huq zmm11, zmm9, zmm8
vpmadd52luq zmm18, zmm4, zmm17
vpmadd52huq zmm21, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 512]
vmovdqa64 zmm12, zmmword ptr [rdx + 3072]
vpmadd52luq zmm11, zmm9, zmm17
vpmadd52huq zmm3, zmm9, zmm17
vpmadd52luq zmm21, zmm4, zmm7
vpmadd52huq zmm26, zmm4, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 576]
vpmadd52luq zmm3, zmm9, zmm7
vpmadd52huq zmm29, zmm9, zmm7
vpmadd52luq zmm26, zmm4, zmm24
vpmadd52huq zmm14, zmm4, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 640]
vpmadd52luq zmm29, zmm9, zmm24
vpmadd52huq zmm28, zmm9, zmm24
vpternlogq zmm16{k2}, zmm12, zmmword ptr [rdx + 4352], 0xac
vpmadd52luq zmm14, zmm4, zmm23
vpmadd52huq zmm11, zmm4, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 704]
vpmadd52luq zmm28, zmm9, zmm23
vpmadd52huq zmm10, zmm9, zmm23
vpmadd52luq zmm11, zmm4, zmm8
vmovdqa64 zmm12, zmmword ptr [rdx + 5632]
vpmadd52huq zmm3, zmm4, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 768]
vpmadd52luq zmm10, zmm9, zmm8
vpmadd52huq zmm5, zmm9, zmm8
vpmadd52luq zmm3, zmm4, zmm17
vpmadd52huq zmm29, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 832]
vpmadd52luq zmm5, zmm9, zmm17
vpmadd52huq zmm25, zmm9, zmm17
vpmadd52luq zmm29, zmm4, zmm7
vpmadd52huq zmm28, zmm4, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 896]
vpternlogq zmm16{k3}, zmm12, zmmword ptr [rdx + 6912], 0xac
vpmadd52luq zmm25, zmm9, zmm7
vpmadd52huq zmm27, zmm9, zmm7
vpmadd52luq zmm28, zmm4, zmm24
vpmadd52huq zmm10, zmm4, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 960]
vpmadd52luq zmm27, zmm9, zmm24
vmovdqa64 zmm12, zmmword ptr [rdx + 8192]
vpmadd52huq zmm20, zmm9, zmm24
vpmadd52luq zmm10, zmm4, zmm23
vpmadd52huq zmm5, zmm4, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 1024]
vpmadd52luq zmm20, zmm9, zmm23
vpmadd52huq zmm2, zmm9, zmm23
vpmadd52luq zmm5, zmm4, zmm8
vpmadd52huq zmm25, zmm4, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1088]
vpmadd52luq zmm2, zmm9, zmm8
vpmadd52huq zmm1, zmm9, zmm8
vpmadd52luq zmm25, zmm4, zmm17
vpternlogq zmm16{k4}, zmm12, zmmword ptr [rdx + 9472], 0xac
vpmadd52huq zmm27, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 1152]
vpmadd52luq zmm1, zmm9, zmm17
vpmadd52huq zmm19, zmm9, zmm17
vpmadd52luq zmm27, zmm4, zmm7
vpmadd52huq zmm20, zmm4, zmm7
vmovdqa64 zmmword ptr [r9 + 512], zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1216]
vpmadd52luq zmm19, zmm9, zmm16
vmovdqa64 zmm7, zmmword ptr [rdi + 1472]
vpmadd52huq zmm7, zmm9, zmm16
vpmadd52luq zmm20, zmm4, zmm24
vpmadd52huq zmm2, zmm4, zmm24
vmovdqa64 zmm24, zmmword ptr [r9 + 576]
vpmadd52luq zmm2, zmm4, zmm23
vpmadd52huq zmm1, zmm4, zmm23
vpmadd52luq zmm1, zmm4, zmm8
vpmadd52huq zmm19, zmm4, zmm8
vpmadd52luq zmm19, zmm4, zmm17
vpmadd52huq zmm7, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rdx + 576]
vpmadd52luq zmm7, zmm4, zmm16
vmovdqa64 zmm8, zmmword ptr [rdi + 1536]
vpmadd52huq zmm8, zmm4, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 0]
vpmadd52luq zmm15, zmm13, zmm16
vpsrlq zmm4, zmm13, 52
vpaddq zmm4, zmm15, zmm4
vpmadd52huq zmm6, zmm13, zmm16
vmovdqa64 zmm15, zmmword ptr [rsi + 64]
vpmadd52luq zmm6, zmm13, zmm15
vpmadd52huq zmm18, zmm13, zmm15
vmovdqa64 zmm23, zmmword ptr [rsi + 128]
vpternlogq zmm24{k1}, zmm17, zmmword ptr [rdx + 1856], 0xac
vpmadd52luq zmm18, zmm13, zmm23
vpmadd52huq zmm21, zmm13, zmm23
vmovdqa64 zmm17, zmmword ptr [rsi + 192]
vpmadd52luq zmm21, zmm13, zmm17
vpmadd52huq zmm26, zmm13, zmm17
vmovdqa64 zmm9, zmmword ptr [rsi + 256]
vmovdqa64 zmm12, zmmword ptr [rdx + 3136]
vpmadd52luq zmm26, zmm13, zmm9
vpmadd52huq zmm14, zmm13, zmm9
vpmadd52luq zmm6, zmm4, zmm16
vpmadd52huq zmm18, zmm4, zmm16
vpsrlq zmm16, zmm4, 52
vpaddq zmm16, zmm6, zmm16
vmovdqa64 zmm6, zmmword ptr [rsi + 320]
vpmadd52luq zmm14, zmm13, zmm6
vpmadd52huq zmm11, zmm13, zmm6
vpmadd52luq zmm18, zmm4, zmm15
vpmadd52huq zmm21, zmm4, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 384]
vpternlogq zmm24{k2}, zmm12, zmmword ptr [rdx + 4416], 0xac
vpmadd52luq zmm11, zmm13, zmm15
vpmadd52huq zmm3, zmm13, zmm15
vpmadd52luq zmm21, zmm4, zmm23
vpmadd52huq zmm26, zmm4, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 448]
vpmadd52luq zmm3, zmm13, zmm23
vmovdqa64 zmm12, zmmword ptr [rdx + 5696]
vpmadd52huq zmm29, zmm13, zmm23
vpmadd52luq zmm26, zmm4, zmm17
vpmadd52huq zmm14, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 512]
vpmadd52luq zmm29, zmm13, zmm17
vpmadd52huq zmm28, zmm13, zmm17
vpmadd52luq zmm14, zmm4, zmm9
vpmadd52huq zmm11, zmm4, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 576]
vpmadd52luq zmm28, zmm13, zmm9
vpmadd52huq zmm10, zmm13, zmm9
vpmadd52luq zmm11, zmm4, zmm6
vpternlogq zmm24{k3}, zmm12, zmmword ptr [rdx + 6976], 0xac
vpmadd52huq zmm3, zmm4, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 640]
vpmadd52luq zmm10, zmm13, zmm6
vpmadd52huq zmm5, zmm13, zmm6
vpmadd52luq zmm3, zmm4, zmm15
vpmadd52huq zmm29, zmm4, zmm15
vmovdqa64 zmm15, zmmword ptr [rdx + 8256]
vmovdqa64 zmm12, zmmword ptr [rsi + 704]
vpmadd52luq zmm5, zmm13, zmm12
vpmadd52huq zmm25, zmm13, zmm12
vpmadd52luq zmm29, zmm4, zmm23
vpmadd52huq zmm28, zmm4, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 768]
vpmadd52luq zmm25, zmm13, zmm23
vpmadd52huq zmm27, zmm13, zmm23
vpmadd52luq zmm28, zmm4, zmm17
vpmadd52huq zmm10, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 832]
vpmadd52luq zmm27, zmm13, zmm17
vpternlogq zmm24{k4}, zmm15, zmmword ptr [rdx + 9536], 0xac
vpmadd52huq zmm20, zmm13, zmm17
vpmadd52luq zmm10, zmm4, zmm9
vpmadd52huq zmm5, zmm4, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 896]
vpmadd52luq zmm20, zmm13, zmm9
vpmadd52huq zmm2, zmm13, zmm9
vmovdqa64 zmmword ptr [r9 + 576], zmm24
vpmadd52luq zmm5, zmm4, zmm6
vpmadd52huq zmm25, zmm4, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 960]
vpmadd52luq zmm2, zmm13, zmm6
vpmadd52huq zmm1, zmm13, zmm6
vpmadd52luq zmm25, zmm4, zmm12
vmovdqa64 zmm24, zmmword ptr [r9 + 640]
vpmadd52huq zmm27, zmm4, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1024]
vpmadd52luq zmm1, zmm13, zmm12
vpmadd52huq zmm19, zmm13, zmm12
vpmadd52luq zmm27, zmm4, zmm23
vpmadd52huq zmm20, zmm4, zmm23
vmovdqa64 zmm23, zmmword ptr [rdx + 640]
vmovdqa64 zmm15, zmmword ptr [rsi + 1088]
vpmadd52luq zmm19, zmm13, zmm15
vpmadd52huq zmm7, zmm13, zmm15
vpmadd52luq zmm20, zmm4, zmm17
vpmadd52huq zmm2, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 1152]
vpmadd52luq zmm7, zmm13, zmm17
vpmadd52huq zmm8, zmm13, zmm17
vpmadd52luq zmm2, zmm4, zmm9
vpmadd52huq zmm1, zmm4, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1216]
vpmadd52luq zmm8, zmm13, zmm9
vpternlogq zmm24{k1}, zmm23, zmmword ptr [rdx + 1920], 0xac
vmovdqa64 zmm23, zmmword ptr [rdi + 1600]
vpmadd52huq zmm23, zmm13, zmm9
vpmadd52luq zmm1, zmm4, zmm6
vpmadd52huq zmm19, zmm4, zmm6
vpmadd52luq zmm19, zmm4, zmm12
vpmadd52huq zmm7, zmm4, zmm12
vmovdqa64 zmm12, zmmword ptr [rdx + 3200]
vpmadd52luq zmm7, zmm4, zmm15
vpmadd52huq zmm8, zmm4, zmm15
vpmadd52luq zmm8, zmm4, zmm17
vpmadd52huq zmm23, zmm4, zmm17
vpmadd52luq zmm23, zmm4, zmm9
vmovdqa64 zmm17, zmmword ptr [rdi + 1664]
vpmadd52huq zmm17, zmm4, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 0]
vpmadd52luq zmm18, zmm16, zmm9
vpsrlq zmm4, zmm16, 52
vpaddq zmm4, zmm18, zmm4
vpmadd52huq zmm21, zmm16, zmm9
vpternlogq zmm24{k2}, zmm12, zmmword ptr [rdx + 4480], 0xac
vmovdqa64 zmm12, zmmword ptr [rsi + 64]
vpmadd52luq zmm21, zmm16, zmm12
vpmadd52huq zmm26, zmm16, zmm12
vmovdqa64 zmm18, zmmword ptr [rsi + 128]
vpmadd52luq zmm26, zmm16, zmm18
vpmadd52huq zmm14, zmm16, zmm18
vmovdqa64 zmm15, zmmword ptr [rdx + 5760]
vmovdqa64 zmm6, zmmword ptr [rsi + 192]
vpmadd52luq zmm14, zmm16, zmm6
vpmadd52huq zmm11, zmm16, zmm6
vmovdqa64 zmm13, zmmword ptr [rsi + 256]
vpmadd52luq zmm11, zmm16, zmm13
vpmadd52huq zmm3, zmm16, zmm13
vpmadd52luq zmm21, zmm4, zmm9
vpmadd52huq zmm26, zmm4, zmm9
vpsrlq zmm9, zmm4, 52
vpaddq zmm9, zmm21, zmm9
vmovdqa64 zmm21, zmmword ptr [rsi + 320]
vpmadd52luq zmm3, zmm16, zmm21
vpternlogq zmm24{k3}, zmm15, zmmword ptr [rdx + 7040], 0xac
vpmadd52huq zmm29, zmm16, zmm21
vpmadd52luq zmm26, zmm4, zmm12
vpmadd52huq zmm14, zmm4, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 384]
vpmadd52luq zmm29, zmm16, zmm12
vpmadd52huq zmm28, zmm16, zmm12
vmovdqa64 zmm15, zmmword ptr [rdx + 8320]
vpmadd52luq zmm14, zmm4, zmm18
vpmadd52huq zmm11, zmm4, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 448]
vpmadd52luq zmm28, zmm16, zmm18
vpmadd52huq zmm10, zmm16, zmm18
vpmadd52luq zmm11, zmm4, zmm6
vpmadd52huq zmm3, zmm4, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 512]
vpmadd52luq zmm10, zmm16, zmm6
vpmadd52huq zmm5, zmm16, zmm6
vpmadd52luq zmm3, zmm4, zmm13
vpmadd52huq zmm29, zmm4, zmm13
vpternlogq zmm24{k4}, zmm15, zmmword ptr [rdx + 9600], 0xac
vmovdqa64 zmm15, zmmword ptr [rsi + 576]
vpmadd52luq zmm5, zmm16, zmm15
vpmadd52huq zmm25, zmm16, zmm15
vpmadd52luq zmm29, zmm4, zmm21
vpmadd52huq zmm28, zmm4, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 640]
vmovdqa64 zmmword ptr [r9 + 640], zmm24
vpmadd52luq zmm25, zmm16, zmm21
vpmadd52huq zmm27, zmm16, zmm21
vpmadd52luq zmm28, zmm4, zmm12
vpmadd52huq zmm10, zmm4, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 704]
vpmadd52luq zmm27, zmm16, zmm12
vmovdqa64 zmm24, zmmword ptr [r9 + 704]
vpmadd52huq zmm20, zmm16, zmm12
vpmadd52luq zmm10, zmm4, zmm18
vpmadd52huq zmm5, zmm4, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 768]
vpmadd52luq zmm20, zmm16, zmm18
vpmadd52huq zmm2, zmm16, zmm18
vmovdqa64 zmm13, zmmword ptr [rdx + 704]
vpmadd52luq zmm5, zmm4, zmm6
vpmadd52huq zmm25, zmm4, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 832]
vpmadd52luq zmm2, zmm16, zmm6
vpmadd52huq zmm1, zmm16, zmm6
vpmadd52luq zmm25, zmm4, zmm15
vpmadd52huq zmm27, zmm4, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 896]
vpmadd52luq zmm1, zmm16, zmm15
vpmadd52huq zmm19, zmm16, zmm15
vpmadd52luq zmm27, zmm4, zmm21
vpmadd52huq zmm20, zmm4, zmm21
vpternlogq zmm24{k1}, zmm13, zmmword ptr [rdx + 1984], 0xac
vmovdqa64 zmm13, zmmword ptr [rsi + 960]
vpmadd52luq zmm19, zmm16, zmm13
vpmadd52huq zmm7, zmm16, zmm13
vpmadd52luq zmm20, zmm4, zmm12
vpmadd52huq zmm2, zmm4, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1024]
vmovdqa64 zmm21, zmmword ptr [rdx + 3264]
vpmadd52luq zmm7, zmm16, zmm12
vpmadd52huq zmm8, zmm16, zmm12
vpmadd52luq zmm2, zmm4, zmm18
vpmadd52huq zmm1, zmm4, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1088]
vpmadd52luq zmm8, zmm16, zmm18
vpmadd52huq zmm23, zmm16, zmm18
vpmadd52luq zmm1, zmm4, zmm6
vpmadd52huq zmm19, zmm4, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1152]
vpmadd52luq zmm23, zmm16, zmm6
vpmadd52huq zmm17, zmm16, zmm6
vpternlogq zmm24{k2}, zmm21, zmmword ptr [rdx + 4544], 0xac
vpmadd52luq zmm19, zmm4, zmm15
vpmadd52huq zmm7, zmm4, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 1216]
vpmadd52luq zmm17, zmm16, zmm15
vmovdqa64 zmm21, zmmword ptr [rdi + 1728]
vpmadd52huq zmm21, zmm16, zmm15
vmovdqa64 zmm16, zmmword ptr [rdx + 5824]
vpmadd52luq zmm7, zmm4, zmm13
vpmadd52huq zmm8, zmm4, zmm13
vpmadd52luq zmm8, zmm4, zmm12
vpmadd52huq zmm23, zmm4, zmm12
vpmadd52luq zmm23, zmm4, zmm18
vpmadd52huq zmm17, zmm4, zmm18
vpmadd52luq zmm17, zmm4, zmm6
vpmadd52huq zmm21, zmm4, zmm6
vpmadd52luq zmm21, zmm4, zmm15
vmovdqa64 zmm6, zmmword ptr [rdi + 1792]
vpmadd52huq zmm6, zmm4, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 0]
vpternlogq zmm24{k3}, zmm16, zmmword ptr [rdx + 7104], 0xac
vpmadd52luq zmm26, zmm9, zmm15
vpsrlq zmm16, zmm9, 52
vpaddq zmm16, zmm26, zmm16
vpmadd52huq zmm14, zmm9, zmm15
vmovdqa64 zmm26, zmmword ptr [rsi + 64]
vpmadd52luq zmm14, zmm9, zmm26
vmovdqa64 zmm4, zmmword ptr [rdx + 8384]
vpmadd52huq zmm11, zmm9, zmm26
vmovdqa64 zmm18, zmmword ptr [rsi + 128]
vpmadd52luq zmm11, zmm9, zmm18
vpmadd52huq zmm3, zmm9, zmm18
vmovdqa64 zmm12, zmmword ptr [rsi + 192]
vpmadd52luq zmm3, zmm9, zmm12
vpmadd52huq zmm29, zmm9, zmm12
vmovdqa64 zmm13, zmmword ptr [rsi + 256]
vpmadd52luq zmm29, zmm9, zmm13
vpmadd52huq zmm28, zmm9, zmm13
vpmadd52luq zmm14, zmm16, zmm15
vpmadd52huq zmm11, zmm16, zmm15
vpternlogq zmm24{k4}, zmm4, zmmword ptr [rdx + 9664], 0xac
vpsrlq zmm4, zmm16, 52
vpaddq zmm4, zmm14, zmm4
vmovdqa64 zmm14, zmmword ptr [rsi + 320]
vpmadd52luq zmm28, zmm9, zmm14
vpmadd52huq zmm10, zmm9, zmm14
vpmadd52luq zmm11, zmm16, zmm26
vmovdqa64 zmmword ptr [r9 + 704], zmm24
vpmadd52huq zmm3, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 384]
vpmadd52luq zmm10, zmm9, zmm26
vpmadd52huq zmm5, zmm9, zmm26
vpmadd52luq zmm3, zmm16, zmm18
vpmadd52huq zmm29, zmm16, zmm18
vmovdqa64 zmm18, zmmword ptr [r9 + 768]
vmovdqa64 zmm24, zmmword ptr [rsi + 448]
vpmadd52luq zmm5, zmm9, zmm24
vpmadd52huq zmm25, zmm9, zmm24
vpmadd52luq zmm29, zmm16, zmm12
vpmadd52huq zmm28, zmm16, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 512]
vmovdqa64 zmm15, zmmword ptr [rdx + 768]
vpmadd52luq zmm25, zmm9, zmm12
vpmadd52huq zmm27, zmm9, zmm12
vpmadd52luq zmm28, zmm16, zmm13
vpmadd52huq zmm10, zmm16, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 576]
vpmadd52luq zmm27, zmm9, zmm13
vpmadd52huq zmm20, zmm9, zmm13
vpmadd52luq zmm10, zmm16, zmm14
vpmadd52huq zmm5, zmm16, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 640]
vpmadd52luq zmm20, zmm9, zmm14
vpmadd52huq zmm2, zmm9, zmm14
vpternlogq zmm18{k1}, zmm15, zmmword ptr [rdx + 2048], 0xac
vpmadd52luq zmm5, zmm16, zmm26
vpmadd52huq zmm25, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 704]
vpmadd52luq zmm2, zmm9, zmm26
vpmadd52huq zmm1, zmm9, zmm26
vpmadd52luq zmm25, zmm16, zmm24
vmovdqa64 zmm15, zmmword ptr [rdx + 3328]
vpmadd52huq zmm27, zmm16, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 768]
vpmadd52luq zmm1, zmm9, zmm24
vpmadd52huq zmm19, zmm9, zmm24
vpmadd52luq zmm27, zmm16, zmm12
vpmadd52huq zmm20, zmm16, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 832]
vpmadd52luq zmm19, zmm9, zmm12
vpmadd52huq zmm7, zmm9, zmm12
vpmadd52luq zmm20, zmm16, zmm13
vpmadd52huq zmm2, zmm16, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 896]
vpternlogq zmm18{k2}, zmm15, zmmword ptr [rdx + 4608], 0xac
vpmadd52luq zmm7, zmm9, zmm13
vpmadd52huq zmm8, zmm9, zmm13
vpmadd52luq zmm2, zmm16, zmm14
vpmadd52huq zmm1, zmm16, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 960]
vpmadd52luq zmm8, zmm9, zmm14
vmovdqa64 zmm15, zmmword ptr [rdx + 5888]
vpmadd52huq zmm23, zmm9, zmm14
vpmadd52luq zmm1, zmm16, zmm26
vpmadd52huq zmm19, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1024]
vpmadd52luq zmm23, zmm9, zmm26
vpmadd52huq zmm17, zmm9, zmm26
vpmadd52luq zmm19, zmm16, zmm24
vpmadd52huq zmm7, zmm16, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1088]
vpmadd52luq zmm17, zmm9, zmm24
vpmadd52huq zmm21, zmm9, zmm24
vpmadd52luq zmm7, zmm16, zmm12
vpternlogq zmm18{k3}, zmm15, zmmword ptr [rdx + 7168], 0xac
vpmadd52huq zmm8, zmm16, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1152]
vpmadd52luq zmm21, zmm9, zmm12
vpmadd52huq zmm6, zmm9, zmm12
vpmadd52luq zmm8, zmm16, zmm13
vpmadd52huq zmm23, zmm16, zmm13
vmovdqa64 zmm13, zmmword ptr [rdx + 8448]
vmovdqa64 zmm15, zmmword ptr [rsi + 1216]
vpmadd52luq zmm6, zmm9, zmm15
vmovdqa64 zmm0, zmmword ptr [rdi + 1856]
vpmadd52huq zmm0, zmm9, zmm15
vpmadd52luq zmm23, zmm16, zmm14
vpmadd52huq zmm17, zmm16, zmm14
vpmadd52luq zmm17, zmm16, zmm26
vpmadd52huq zmm21, zmm16, zmm26
vpmadd52luq zmm21, zmm16, zmm24
vpmadd52huq zmm6, zmm16, zmm24
vpmadd52luq zmm6, zmm16, zmm12
vpmadd52huq zmm0, zmm16, zmm12
vpternlogq zmm18{k4}, zmm13, zmmword ptr [rdx + 9728], 0xac
vpmadd52luq zmm0, zmm16, zmm15
vmovdqa64 zmm13, zmmword ptr [rdi + 1920]
vpmadd52huq zmm13, zmm16, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 0]
vpmadd52luq zmm11, zmm4, zmm15
vpsrlq zmm16, zmm4, 52
vmovdqa64 zmmword ptr [r9 + 768], zmm18
vpaddq zmm16, zmm11, zmm16
vpmadd52huq zmm3, zmm4, zmm15
vmovdqa64 zmm11, zmmword ptr [rsi + 64]
vpmadd52luq zmm3, zmm4, zmm11
vpmadd52huq zmm29, zmm4, zmm11
vmovdqa64 zmm18, zmmword ptr [rsi + 128]
vmovdqa64 zmm12, zmmword ptr [r9 + 832]
vpmadd52luq zmm29, zmm4, zmm18
vpmadd52huq zmm28, zmm4, zmm18
vmovdqa64 zmm24, zmmword ptr [rsi + 192]
vpmadd52luq zmm28, zmm4, zmm24
vpmadd52huq zmm10, zmm4, zmm24
vmovdqa64 zmm26, zmmword ptr [rsi + 256]
vmovdqa64 zmm14, zmmword ptr [rdx + 832]
vpmadd52luq zmm10, zmm4, zmm26
vpmadd52huq zmm5, zmm4, zmm26
vpmadd52luq zmm3, zmm16, zmm15
vpmadd52huq zmm29, zmm16, zmm15
vpsrlq zmm15, zmm16, 52
vpaddq zmm15, zmm3, zmm15
vmovdqa64 zmm3, zmmword ptr [rsi + 320]
vpmadd52luq zmm5, zmm4, zmm3
vpmadd52huq zmm25, zmm4, zmm3
vpmadd52luq zmm29, zmm16, zmm11
vpmadd52huq zmm28, zmm16, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 384]
vpternlogq zmm12{k1}, zmm14, zmmword ptr [rdx + 2112], 0xac
vpmadd52luq zmm25, zmm4, zmm11
vpmadd52huq zmm27, zmm4, zmm11
vpmadd52luq zmm28, zmm16, zmm18
vpmadd52huq zmm10, zmm16, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 448]
vpmadd52luq zmm27, zmm4, zmm18
vmovdqa64 zmm14, zmmword ptr [rdx + 3392]
vpmadd52huq zmm20, zmm4, zmm18
vpmadd52luq zmm10, zmm16, zmm24
vpmadd52huq zmm5, zmm16, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 512]
vpmadd52luq zmm20, zmm4, zmm24
vpmadd52huq zmm2, zmm4, zmm24
vpmadd52luq zmm5, zmm16, zmm26
vpmadd52huq zmm25, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 576]
vpmadd52luq zmm2, zmm4, zmm26
vpmadd52huq zmm1, zmm4, zmm26
vpmadd52luq zmm25, zmm16, zmm3
vpternlogq zmm12{k2}, zmm14, zmmword ptr [rdx + 4672], 0xac
vpmadd52huq zmm27, zmm16, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 640]
vpmadd52luq zmm1, zmm4, zmm3
vpmadd52huq zmm19, zmm4, zmm3
vpmadd52luq zmm27, zmm16, zmm11
vpmadd52huq zmm20, zmm16, zmm11
vmovdqa64 zmm11, zmmword ptr [rdx + 5952]
vmovdqa64 zmm14, zmmword ptr [rsi + 704]
vpmadd52luq zmm19, zmm4, zmm14
vpmadd52huq zmm7, zmm4, zmm14
vpmadd52luq zmm20, zmm16, zmm18
vpmadd52huq zmm2, zmm16, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 768]
vpmadd52luq zmm7, zmm4, zmm18
vpmadd52huq zmm8, zmm4, zmm18
vpmadd52luq zmm2, zmm16, zmm24
vpmadd52huq zmm1, zmm16, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 832]
vpmadd52luq zmm8, zmm4, zmm24
vpternlogq zmm12{k3}, zmm11, zmmword ptr [rdx + 7232], 0xac
vpmadd52huq zmm23, zmm4, zmm24
vpmadd52luq zmm1, zmm16, zmm26
vpmadd52huq zmm19, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 896]
vpmadd52luq zmm23, zmm4, zmm26
vpmadd52huq zmm17, zmm4, zmm26
vmovdqa64 zmm11, zmmword ptr [rdx + 8512]
vpmadd52luq zmm19, zmm16, zmm3
vpmadd52huq zmm7, zmm16, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 960]
vpmadd52luq zmm17, zmm4, zmm3
vpmadd52huq zmm21, zmm4, zmm3
vpmadd52luq zmm7, zmm16, zmm14
vpmadd52huq zmm8, zmm16, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1024]
vpmadd52luq zmm21, zmm4, zmm14
vpmadd52huq zmm6, zmm4, zmm14
vpmadd52luq zmm8, zmm16, zmm18
vpmadd52huq zmm23, zmm16, zmm18
vpternlogq zmm12{k4}, zmm11, zmmword ptr [rdx + 9792], 0xac
vmovdqa64 zmm11, zmmword ptr [rsi + 1088]
vpmadd52luq zmm6, zmm4, zmm11
vpmadd52huq zmm0, zmm4, zmm11
vpmadd52luq zmm23, zmm16, zmm24
vpmadd52huq zmm17, zmm16, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1152]
vmovdqa64 zmmword ptr [r9 + 832], zmm12
vpmadd52luq zmm0, zmm4, zmm24
vpmadd52huq zmm13, zmm4, zmm24
vpmadd52luq zmm17, zmm16, zmm26
vpmadd52huq zmm21, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1216]
vpmadd52luq zmm13, zmm4, zmm26
vmovdqa64 zmm12, zmmword ptr [r9 + 896]
vmovdqa64 zmm18, zmmword ptr [rdi + 1984]
vpmadd52huq zmm18, zmm4, zmm26
vpmadd52luq zmm21, zmm16, zmm3
vpmadd52huq zmm6, zmm16, zmm3
vpmadd52luq zmm6, zmm16, zmm14
vpmadd52huq zmm0, zmm16, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 896]
vpmadd52luq zmm0, zmm16, zmm11
vpmadd52huq zmm13, zmm16, zmm11
vpmadd52luq zmm13, zmm16, zmm24
vpmadd52huq zmm18, zmm16, zmm24
vpmadd52luq zmm18, zmm16, zmm26
vmovdqa64 zmm24, zmmword ptr [rdi + 2048]
vpmadd52huq zmm24, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 0]
vpmadd52luq zmm29, zmm15, zmm26
vpsrlq zmm16, zmm15, 52
vpaddq zmm16, zmm29, zmm16
vpmadd52huq zmm28, zmm15, zmm26
vpternlogq zmm12{k1}, zmm14, zmmword ptr [rdx + 2176], 0xac
vmovdqa64 zmm14, zmmword ptr [rsi + 64]
vpmadd52luq zmm28, zmm15, zmm14
vpmadd52huq zmm10, zmm15, zmm14
vmovdqa64 zmm29, zmmword ptr [rsi + 128]
vpmadd52luq zmm10, zmm15, zmm29
vpmadd52huq zmm5, zmm15, zmm29
vmovdqa64 zmm11, zmmword ptr [rdx + 3456]
vmovdqa64 zmm3, zmmword ptr [rsi + 192]
vpmadd52luq zmm5, zmm15, zmm3
vpmadd52huq zmm25, zmm15, zmm3
vmovdqa64 zmm4, zmmword ptr [rsi + 256]
vpmadd52luq zmm25, zmm15, zmm4
vpmadd52huq zmm27, zmm15, zmm4
vpmadd52luq zmm28, zmm16, zmm26
vpmadd52huq zmm10, zmm16, zmm26
vpsrlq zmm26, zmm16, 52
vpaddq zmm26, zmm28, zmm26
vmovdqa64 zmm28, zmmword ptr [rsi + 320]
vpmadd52luq zmm27, zmm15, zmm28
vpternlogq zmm12{k2}, zmm11, zmmword ptr [rdx + 4736], 0xac
vpmadd52huq zmm20, zmm15, zmm28
vpmadd52luq zmm10, zmm16, zmm14
vpmadd52huq zmm5, zmm16, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 384]
vpmadd52luq zmm20, zmm15, zmm14
vpmadd52huq zmm2, zmm15, zmm14
vmovdqa64 zmm11, zmmword ptr [rdx + 6016]
vpmadd52luq zmm5, zmm16, zmm29
vpmadd52huq zmm25, zmm16, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 448]
vpmadd52luq zmm2, zmm15, zmm29
vpmadd52huq zmm1, zmm15, zmm29
vpmadd52luq zmm25, zmm16, zmm3
vpmadd52huq zmm27, zmm16, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 512]
vpmadd52luq zmm1, zmm15, zmm3
vpmadd52huq zmm19, zmm15, zmm3
vpmadd52luq zmm27, zmm16, zmm4
vpmadd52huq zmm20, zmm16, zmm4
vpternlogq zmm12{k3}, zmm11, zmmword ptr [rdx + 7296], 0xac
vmovdqa64 zmm11, zmmword ptr [rsi + 576]
vpmadd52luq zmm19, zmm15, zmm11
vpmadd52huq zmm7, zmm15, zmm11
vpmadd52luq zmm20, zmm16, zmm28
vpmadd52huq zmm2, zmm16, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 640]
vmovdqa64 zmm4, zmmword ptr [rdx + 8576]
vpmadd52luq zmm7, zmm15, zmm28
vpmadd52huq zmm8, zmm15, zmm28
vpmadd52luq zmm2, zmm16, zmm14
vpmadd52huq zmm1, zmm16, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 704]
vpmadd52luq zmm8, zmm15, zmm14
vpmadd52huq zmm23, zmm15, zmm14
vpmadd52luq zmm1, zmm16, zmm29
vpmadd52huq zmm19, zmm16, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 768]
vpmadd52luq zmm23, zmm15, zmm29
vpmadd52huq zmm17, zmm15, zmm29
vpternlogq zmm12{k4}, zmm4, zmmword ptr [rdx + 9856], 0xac
vpmadd52luq zmm19, zmm16, zmm3
vpmadd52huq zmm7, zmm16, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 832]
vpmadd52luq zmm17, zmm15, zmm3
vpmadd52huq zmm21, zmm15, zmm3
vpmadd52luq zmm7, zmm16, zmm11
vmovdqa64 zmmword ptr [r9 + 896], zmm12
vpmadd52huq zmm8, zmm16, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 896]
vpmadd52luq zmm21, zmm15, zmm11
vpmadd52huq zmm6, zmm15, zmm11
vpmadd52luq zmm8, zmm16, zmm28
vpmadd52huq zmm23, zmm16, zmm28
vmovdqa64 zmm28, zmmword ptr [r9 + 960]
vmovdqa64 zmm12, zmmword ptr [rsi + 960]
vpmadd52luq zmm6, zmm15, zmm12
vpmadd52huq zmm0, zmm15, zmm12
vpmadd52luq zmm23, zmm16, zmm14
vpmadd52huq zmm17, zmm16, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1024]
vmovdqa64 zmm4, zmmword ptr [rdx + 960]
vpmadd52luq zmm0, zmm15, zmm14
vpmadd52huq zmm13, zmm15, zmm14
vpmadd52luq zmm17, zmm16, zmm29
vpmadd52huq zmm21, zmm16, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 1088]
vpmadd52luq zmm13, zmm15, zmm29
vpmadd52huq zmm18, zmm15, zmm29
vpmadd52luq zmm21, zmm16, zmm3
vpmadd52huq zmm6, zmm16, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 1152]
vpmadd52luq zmm18, zmm15, zmm3
vpmadd52huq zmm24, zmm15, zmm3
vpternlogq zmm28{k1}, zmm4, zmmword ptr [rdx + 2240], 0xac
vpmadd52luq zmm6, zmm16, zmm11
vpmadd52huq zmm0, zmm16, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 1216]
vpmadd52luq zmm24, zmm15, zmm11
vmovdqa64 zmm4, zmmword ptr [rdi + 2112]
vpmadd52huq zmm4, zmm15, zmm11
vmovdqa64 zmm15, zmmword ptr [rdx + 3520]
vpmadd52luq zmm0, zmm16, zmm12
vpmadd52huq zmm13, zmm16, zmm12
vpmadd52luq zmm13, zmm16, zmm14
vpmadd52huq zmm18, zmm16, zmm14
vpmadd52luq zmm18, zmm16, zmm29
vpmadd52huq zmm24, zmm16, zmm29
vpmadd52luq zmm24, zmm16, zmm3
vpmadd52huq zmm4, zmm16, zmm3
vpmadd52luq zmm4, zmm16, zmm11
vmovdqa64 zmm3, zmmword ptr [rdi + 2176]
vpmadd52huq zmm3, zmm16, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 0]
vpternlogq zmm28{k2}, zmm15, zmmword ptr [rdx + 4800], 0xac
vpmadd52luq zmm10, zmm26, zmm11
vpsrlq zmm15, zmm26, 52
vpaddq zmm15, zmm10, zmm15
vpmadd52huq zmm5, zmm26, zmm11
vmovdqa64 zmm10, zmmword ptr [rsi + 64]
vpmadd52luq zmm5, zmm26, zmm10
vmovdqa64 zmm16, zmmword ptr [rdx + 6080]
vpmadd52huq zmm25, zmm26, zmm10
vmovdqa64 zmm29, zmmword ptr [rsi + 128]
vpmadd52luq zmm25, zmm26, zmm29
vpmadd52huq zmm27, zmm26, zmm29
vmovdqa64 zmm14, zmmword ptr [rsi + 192]
vpmadd52luq zmm27, zmm26, zmm14
vpmadd52huq zmm20, zmm26, zmm14
vmovdqa64 zmm12, zmmword ptr [rsi + 256]
vpmadd52luq zmm20, zmm26, zmm12
vpmadd52huq zmm2, zmm26, zmm12
vpmadd52luq zmm5, zmm15, zmm11
vpmadd52huq zmm25, zmm15, zmm11
vpternlogq zmm28{k3}, zmm16, zmmword ptr [rdx + 7360], 0xac
vpsrlq zmm16, zmm15, 52
vpaddq zmm16, zmm5, zmm16
vmovdqa64 zmm5, zmmword ptr [rsi + 320]
vpmadd52luq zmm2, zmm26, zmm5
vpmadd52huq zmm1, zmm26, zmm5
vpmadd52luq zmm25, zmm15, zmm10
vmovdqa64 zmm11, zmmword ptr [rdx + 8640]
vpmadd52huq zmm27, zmm15, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 384]
vpmadd52luq zmm1, zmm26, zmm10
vpmadd52huq zmm19, zmm26, zmm10
vpmadd52luq zmm27, zmm15, zmm29
vpmadd52huq zmm20, zmm15, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 448]
vpmadd52luq zmm19, zmm26, zmm29
vpmadd52huq zmm7, zmm26, zmm29
vpmadd52luq zmm20, zmm15, zmm14
vpmadd52huq zmm2, zmm15, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 512]
vpternlogq zmm28{k4}, zmm11, zmmword ptr [rdx + 9920], 0xac
vpmadd52luq zmm7, zmm26, zmm14
vpmadd52huq zmm8, zmm26, zmm14
vpmadd52luq zmm2, zmm15, zmm12
vpmadd52huq zmm1, zmm15, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 576]
vpmadd52luq zmm8, zmm26, zmm12
vmovdqa64 zmmword ptr [r9 + 960], zmm28
vpmadd52huq zmm23, zmm26, zmm12
vpmadd52luq zmm1, zmm15, zmm5
vpmadd52huq zmm19, zmm15, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 640]
vpmadd52luq zmm23, zmm26, zmm5
vpmadd52huq zmm17, zmm26, zmm5
vmovdqa64 zmm28, zmmword ptr [r9 + 1024]
vpmadd52luq zmm19, zmm15, zmm10
vpmadd52huq zmm7, zmm15, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 704]
vpmadd52luq zmm17, zmm26, zmm10
vpmadd52huq zmm21, zmm26, zmm10
vpmadd52luq zmm7, zmm15, zmm29
vmovdqa64 zmm11, zmmword ptr [rdx + 1024]
vpmadd52huq zmm8, zmm15, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 768]
vpmadd52luq zmm21, zmm26, zmm29
vpmadd52huq zmm6, zmm26, zmm29
vpmadd52luq zmm8, zmm15, zmm14
vpmadd52huq zmm23, zmm15, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 832]
vpmadd52luq zmm6, zmm26, zmm14
vpmadd52huq zmm0, zmm26, zmm14
vpmadd52luq zmm23, zmm15, zmm12
vpmadd52huq zmm17, zmm15, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 896]
vpternlogq zmm28{k1}, zmm11, zmmword ptr [rdx + 2304], 0xac
vpmadd52luq zmm0, zmm26, zmm12
vpmadd52huq zmm13, zmm26, zmm12
vpmadd52luq zmm17, zmm15, zmm5
vpmadd52huq zmm21, zmm15, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 960]
vpmadd52luq zmm13, zmm26, zmm5
vmovdqa64 zmm11, zmmword ptr [rdx + 3584]
vpmadd52huq zmm18, zmm26, zmm5
vpmadd52luq zmm21, zmm15, zmm10
vpmadd52huq zmm6, zmm15, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 1024]
vpmadd52luq zmm18, zmm26, zmm10
vpmadd52huq zmm24, zmm26, zmm10
vpmadd52luq zmm6, zmm15, zmm29
vpmadd52huq zmm0, zmm15, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 1088]
vpmadd52luq zmm24, zmm26, zmm29
vpmadd52huq zmm4, zmm26, zmm29
vpmadd52luq zmm0, zmm15, zmm14
vpternlogq zmm28{k2}, zmm11, zmmword ptr [rdx + 4864], 0xac
vpmadd52huq zmm13, zmm15, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1152]
vpmadd52luq zmm4, zmm26, zmm14
vpmadd52huq zmm3, zmm26, zmm14
vpmadd52luq zmm13, zmm15, zmm12
vpmadd52huq zmm18, zmm15, zmm12
vmovdqa64 zmm12, zmmword ptr [rdx + 6144]
vmovdqa64 zmm11, zmmword ptr [rsi + 1216]
vpmadd52luq zmm3, zmm26, zmm11
vmovdqa64 zmm9, zmmword ptr [rdi + 2240]
vpmadd52huq zmm9, zmm26, zmm11
vpmadd52luq zmm18, zmm15, zmm5
vpmadd52huq zmm24, zmm15, zmm5
vpmadd52luq zmm24, zmm15, zmm10
vpmadd52huq zmm4, zmm15, zmm10
vpmadd52luq zmm4, zmm15, zmm29
vpmadd52huq zmm3, zmm15, zmm29
vpmadd52luq zmm3, zmm15, zmm14
vpmadd52huq zmm9, zmm15, zmm14
vpternlogq zmm28{k3}, zmm12, zmmword ptr [rdx + 7424], 0xac
vpmadd52luq zmm9, zmm15, zmm11
vmovdqa64 zmm12, zmmword ptr [rdi + 2304]
vpmadd52huq zmm12, zmm15, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 0]
vpmadd52luq zmm25, zmm16, zmm11
vpsrlq zmm15, zmm16, 52
vmovdqa64 zmm14, zmmword ptr [rdx + 8704]
vpaddq zmm15, zmm25, zmm15
vpmadd52huq zmm27, zmm16, zmm11
vmovdqa64 zmm25, zmmword ptr [rsi + 64]
vpmadd52luq zmm27, zmm16, zmm25
vpmadd52huq zmm20, zmm16, zmm25
vmovdqa64 zmm29, zmmword ptr [rsi + 128]
vpmadd52luq zmm20, zmm16, zmm29
vpmadd52huq zmm2, zmm16, zmm29
vmovdqa64 zmm10, zmmword ptr [rsi + 192]
vpmadd52luq zmm2, zmm16, zmm10
vpmadd52huq zmm1, zmm16, zmm10
vmovdqa64 zmm5, zmmword ptr [rsi + 256]
vpternlogq zmm28{k4}, zmm14, zmmword ptr [rdx + 9984], 0xac
vpmadd52luq zmm1, zmm16, zmm5
vpmadd52huq zmm19, zmm16, zmm5
vpmadd52luq zmm27, zmm15, zmm11
vpmadd52huq zmm20, zmm15, zmm11
vpsrlq zmm11, zmm15, 52
vpaddq zmm11, zmm27, zmm11
vmovdqa64 zmmword ptr [r9 + 1024], zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 320]
vpmadd52luq zmm19, zmm16, zmm28
vpmadd52huq zmm7, zmm16, zmm28
vpmadd52luq zmm20, zmm15, zmm25
vpmadd52huq zmm2, zmm15, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 384]
vmovdqa64 zmm27, zmmword ptr [r9 + 1088]
vpmadd52luq zmm7, zmm16, zmm25
vpmadd52huq zmm8, zmm16, zmm25
vpmadd52luq zmm2, zmm15, zmm29
vpmadd52huq zmm1, zmm15, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 448]
vpmadd52luq zmm8, zmm16, zmm29
vmovdqa64 zmm14, zmmword ptr [rdx + 1088]
vpmadd52huq zmm23, zmm16, zmm29
vpmadd52luq zmm1, zmm15, zmm10
vpmadd52huq zmm19, zmm15, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 512]
vpmadd52luq zmm23, zmm16, zmm10
vpmadd52huq zmm17, zmm16, zmm10
vpmadd52luq zmm19, zmm15, zmm5
vpmadd52huq zmm7, zmm15, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 576]
vpmadd52luq zmm17, zmm16, zmm5
vpmadd52huq zmm21, zmm16, zmm5
vpmadd52luq zmm7, zmm15, zmm28
vpternlogq zmm27{k1}, zmm14, zmmword ptr [rdx + 2368], 0xac
vpmadd52huq zmm8, zmm15, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 640]
vpmadd52luq zmm21, zmm16, zmm28
vpmadd52huq zmm6, zmm16, zmm28
vpmadd52luq zmm8, zmm15, zmm25
vpmadd52huq zmm23, zmm15, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 3648]
vmovdqa64 zmm14, zmmword ptr [rsi + 704]
vpmadd52luq zmm6, zmm16, zmm14
vpmadd52huq zmm0, zmm16, zmm14
vpmadd52luq zmm23, zmm15, zmm29
vpmadd52huq zmm17, zmm15, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 768]
vpmadd52luq zmm0, zmm16, zmm29
vpmadd52huq zmm13, zmm16, zmm29
vpmadd52luq zmm17, zmm15, zmm10
vpmadd52huq zmm21, zmm15, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 832]
vpmadd52luq zmm13, zmm16, zmm10
vpternlogq zmm27{k2}, zmm25, zmmword ptr [rdx + 4928], 0xac
vpmadd52huq zmm18, zmm16, zmm10
vpmadd52luq zmm21, zmm15, zmm5
vpmadd52huq zmm6, zmm15, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 896]
vpmadd52luq zmm18, zmm16, zmm5
vpmadd52huq zmm24, zmm16, zmm5
vmovdqa64 zmm25, zmmword ptr [rdx + 6208]
vpmadd52luq zmm6, zmm15, zmm28
vpmadd52huq zmm0, zmm15, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 960]
vpmadd52luq zmm24, zmm16, zmm28
vpmadd52huq zmm4, zmm16, zmm28
vpmadd52luq zmm0, zmm15, zmm14
vpmadd52huq zmm13, zmm15, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1024]
vpmadd52luq zmm4, zmm16, zmm14
vpmadd52huq zmm3, zmm16, zmm14
vpmadd52luq zmm13, zmm15, zmm29
vpmadd52huq zmm18, zmm15, zmm29
vpternlogq zmm27{k3}, zmm25, zmmword ptr [rdx + 7488], 0xac
vmovdqa64 zmm25, zmmword ptr [rsi + 1088]
vpmadd52luq zmm3, zmm16, zmm25
vpmadd52huq zmm9, zmm16, zmm25
vpmadd52luq zmm18, zmm15, zmm10
vpmadd52huq zmm24, zmm15, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 1152]
vmovdqa64 zmm29, zmmword ptr [rdx + 8768]
vpmadd52luq zmm9, zmm16, zmm10
vpmadd52huq zmm12, zmm16, zmm10
vpmadd52luq zmm24, zmm15, zmm5
vpmadd52huq zmm4, zmm15, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1216]
vpmadd52luq zmm12, zmm16, zmm5
vmovdqa64 zmm26, zmmword ptr [rdi + 2368]
vpmadd52huq zmm26, zmm16, zmm5
vpmadd52luq zmm4, zmm15, zmm28
vpmadd52huq zmm3, zmm15, zmm28
vpmadd52luq zmm3, zmm15, zmm14
vpmadd52huq zmm9, zmm15, zmm14
vpternlogq zmm27{k4}, zmm29, zmmword ptr [rdx + 10048], 0xac
vpmadd52luq zmm9, zmm15, zmm25
vpmadd52huq zmm12, zmm15, zmm25
vpmadd52luq zmm12, zmm15, zmm10
vpmadd52huq zmm26, zmm15, zmm10
vpmadd52luq zmm26, zmm15, zmm5
vmovdqa64 zmm10, zmmword ptr [rdi + 2432]
vmovdqa64 zmmword ptr [r9 + 1088], zmm27
vpmadd52huq zmm10, zmm15, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 0]
vpmadd52luq zmm20, zmm11, zmm5
vpsrlq zmm15, zmm11, 52
vpaddq zmm15, zmm20, zmm15
vpxord zmm20, zmm20, zmm20
vmovdqa64 zmm27, zmmword ptr [r9 + 1152]
vpmadd52luq zmm20, zmm15, zmmword ptr [rsi + 2560]
vpmadd52huq zmm2, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 64]
vpmadd52luq zmm2, zmm11, zmm5
vpmadd52huq zmm1, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rdx + 1152]
vmovdqa64 zmm25, zmmword ptr [rsi + 128]
vpmadd52luq zmm1, zmm11, zmm25
vpmadd52huq zmm19, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 192]
vpmadd52luq zmm19, zmm11, zmm25
vpmadd52huq zmm7, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 256]
vpmadd52luq zmm7, zmm11, zmm25
vpmadd52huq zmm8, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 320]
vpmadd52luq zmm8, zmm11, zmm25
vpmadd52huq zmm23, zmm11, zmm25
vpternlogq zmm27{k1}, zmm5, zmmword ptr [rdx + 2432], 0xac
vmovdqa64 zmm5, zmmword ptr [rsi + 384]
vpmadd52luq zmm23, zmm11, zmm5
vpmadd52huq zmm17, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 448]
vpmadd52luq zmm17, zmm11, zmm5
vpmadd52huq zmm21, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rdx + 3712]
vmovdqa64 zmm25, zmmword ptr [rsi + 512]
vpmadd52luq zmm21, zmm11, zmm25
vpmadd52huq zmm6, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 576]
vpmadd52luq zmm6, zmm11, zmm25
vpmadd52huq zmm0, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 640]
vpmadd52luq zmm0, zmm11, zmm25
vpmadd52huq zmm13, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 704]
vpmadd52luq zmm13, zmm11, zmm25
vpmadd52huq zmm18, zmm11, zmm25
vpternlogq zmm27{k2}, zmm5, zmmword ptr [rdx + 4992], 0xac
vmovdqa64 zmm5, zmmword ptr [rsi + 768]
vpmadd52luq zmm18, zmm11, zmm5
vpmadd52huq zmm24, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 832]
vpmadd52luq zmm24, zmm11, zmm5
vpmadd52huq zmm4, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rdx + 6272]
vmovdqa64 zmm25, zmmword ptr [rsi + 896]
vpmadd52luq zmm4, zmm11, zmm25
vpmadd52huq zmm3, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 960]
vpmadd52luq zmm3, zmm11, zmm25
vpmadd52huq zmm9, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 1024]
vpmadd52luq zmm9, zmm11, zmm25
vpmadd52huq zmm12, zmm11, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 1088]
vpmadd52luq zmm12, zmm11, zmm25
vpmadd52huq zmm26, zmm11, zmm25
vpternlogq zmm27{k3}, zmm5, zmmword ptr [rdx + 7552], 0xac
vmovdqa64 zmm5, zmmword ptr [rsi + 1152]
vpmadd52luq zmm26, zmm11, zmm5
vpmadd52huq zmm10, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1216]
vpmadd52luq zmm10, zmm11, zmm5
vmovdqa64 zmm25, zmmword ptr [rdi + 2496]
vmovdqa64 zmm29, zmmword ptr [rdx + 8832]
vpmadd52huq zmm25, zmm11, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1280]
vpmadd52luq zmm15, zmm20, zmm5
vpmadd52huq zmm2, zmm20, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1344]
vpmadd52luq zmm2, zmm20, zmm5
vpmadd52huq zmm1, zmm20, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1408]
vpmadd52luq zmm1, zmm20, zmm5
vpmadd52huq zmm19, zmm20, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1472]
vpmadd52luq zmm19, zmm20, zmm5
vpternlogq zmm27{k4}, zmm29, zmmword ptr [rdx + 10112], 0xac
vpmadd52huq zmm7, zmm20, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1536]
vpmadd52luq zmm7, zmm20, zmm5
vpmadd52huq zmm8, zmm20, zmm5
vpsrlq zmm15, zmm15, 52
vpaddq zmm15, zmm2, zmm15
vmovdqa64 zmmword ptr [r9 + 1152], zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 1600]
vpmadd52luq zmm8, zmm20, zmm27
vpmadd52huq zmm23, zmm20, zmm27
vpsrlq zmm27, zmm15, 52
vpaddq zmm27, zmm1, zmm27
vmovdqa64 zmm1, zmmword ptr [rsi + 1664]
vmovdqa64 zmm2, zmmword ptr [r9 + 1216]
vpmadd52luq zmm23, zmm20, zmm1
vpmadd52huq zmm17, zmm20, zmm1
vpsrlq zmm1, zmm27, 52
vpaddq zmm1, zmm19, zmm1
vmovdqa64 zmm19, zmmword ptr [rsi + 1728]
vpmadd52luq zmm17, zmm20, zmm19
vmovdqa64 zmm5, zmmword ptr [rdx + 1216]
vpmadd52huq zmm21, zmm20, zmm19
vpsrlq zmm19, zmm1, 52
vpaddq zmm19, zmm7, zmm19
vmovdqa64 zmm7, zmmword ptr [rsi + 1792]
vpmadd52luq zmm21, zmm20, zmm7
vpmadd52huq zmm6, zmm20, zmm7
vpsrlq zmm7, zmm19, 52
vpaddq zmm7, zmm8, zmm7
vmovdqa64 zmm8, zmmword ptr [rsi + 1856]
vpmadd52luq zmm6, zmm20, zmm8
vpmadd52huq zmm0, zmm20, zmm8
vpsrlq zmm8, zmm7, 52
vpternlogq zmm2{k1}, zmm5, zmmword ptr [rdx + 2496], 0xac
vpaddq zmm8, zmm23, zmm8
vmovdqa64 zmm23, zmmword ptr [rsi + 1920]
vpmadd52luq zmm0, zmm20, zmm23
vpmadd52huq zmm13, zmm20, zmm23
vpsrlq zmm23, zmm8, 52
vpaddq zmm23, zmm17, zmm23
vmovdqa64 zmm17, zmmword ptr [rdx + 3776]
vmovdqa64 zmm5, zmmword ptr [rsi + 1984]
vpmadd52luq zmm13, zmm20, zmm5
vpmadd52huq zmm18, zmm20, zmm5
vpsrlq zmm5, zmm23, 52
vpaddq zmm5, zmm21, zmm5
vmovdqa64 zmm21, zmmword ptr [rsi + 2048]
vpmadd52luq zmm18, zmm20, zmm21
vpmadd52huq zmm24, zmm20, zmm21
vpsrlq zmm21, zmm5, 52
vpaddq zmm21, zmm6, zmm21
vmovdqa64 zmm6, zmmword ptr [rsi + 2112]
vpmadd52luq zmm24, zmm20, zmm6
vpternlogq zmm2{k2}, zmm17, zmmword ptr [rdx + 5056], 0xac
vpmadd52huq zmm4, zmm20, zmm6
vpsrlq zmm6, zmm21, 52
vpaddq zmm6, zmm0, zmm6
vmovdqa64 zmm0, zmmword ptr [rsi + 2176]
vpmadd52luq zmm4, zmm20, zmm0
vpmadd52huq zmm3, zmm20, zmm0
vmovdqa64 zmm0, zmmword ptr [rdx + 6336]
vpsrlq zmm17, zmm6, 52
vpaddq zmm17, zmm13, zmm17
vmovdqa64 zmm13, zmmword ptr [rsi + 2240]
vpmadd52luq zmm3, zmm20, zmm13
vpmadd52huq zmm9, zmm20, zmm13
vpsrlq zmm13, zmm17, 52
vpaddq zmm13, zmm18, zmm13
vmovdqa64 zmm18, zmmword ptr [rsi + 2304]
vpmadd52luq zmm9, zmm20, zmm18
vpmadd52huq zmm12, zmm20, zmm18
vpsrlq zmm18, zmm13, 52
vpaddq zmm18, zmm24, zmm18
vpternlogq zmm2{k3}, zmm0, zmmword ptr [rdx + 7616], 0xac
vmovdqa64 zmm0, zmmword ptr [rsi + 2368]
vpmadd52luq zmm12, zmm20, zmm0
vpmadd52huq zmm26, zmm20, zmm0
vpsrlq zmm0, zmm18, 52
vpaddq zmm0, zmm4, zmm0
vmovdqa64 zmm4, zmmword ptr [rsi + 2432]
vmovdqa64 zmm24, zmmword ptr [rdx + 8896]
vpmadd52luq zmm26, zmm20, zmm4
vpmadd52huq zmm10, zmm20, zmm4
vpsrlq zmm4, zmm0, 52
vpaddq zmm4, zmm3, zmm4
vmovdqa64 zmm3, zmmword ptr [rsi + 2496]
vpmadd52luq zmm10, zmm20, zmm3
vpmadd52huq zmm25, zmm20, zmm3
vpsrlq zmm3, zmm4, 52
vpaddq zmm3, zmm9, zmm3
vpsrlq zmm9, zmm3, 52
vpaddq zmm9, zmm12, zmm9
vpsrlq zmm12, zmm9, 52
vpternlogq zmm2{k4}, zmm24, zmmword ptr [rdx + 10176], 0xac
vpaddq zmm12, zmm26, zmm12
vpsrlq zmm26, zmm12, 52
vpaddq zmm26, zmm10, zmm26
vpsrlq zmm10, zmm26, 52
vpaddq zmm10, zmm25, zmm10
vmovdqa64 zmmword ptr [r9 + 1216], zmm2
vmovdqa64 zmm20, zmm0
vmovdqa64 zmm0, zmm15
vmovdqa64 zmm22, zmm1
vmovdqa64 zmm1, zmm27
vmovdqa64 zmm2, zmm22
vmovdqa64 zmm22, zmm3
vmovdqa64 zmm3, zmm19
vmovdqa64 zmm24, zmm4
vmovdqa64 zmm4, zmm7
vmovdqa64 zmm25, zmm5
vmovdqa64 zmm5, zmm8
vmovdqa64 zmm27, zmm6
vmovdqa64 zmm6, zmm23
vmovdqa64 zmm7, zmm25
vmovdqa64 zmm8, zmm21
vmovdqa64 zmm21, zmm9
vmovdqa64 zmm9, zmm27
vmovdqa64 zmm23, zmm10
vmovdqa64 zmm10, zmm17
vmovdqa64 zmm11, zmm13
vmovdqa64 zmm25, zmm12
vmovdqa64 zmm12, zmm18
vmovdqa64 zmm13, zmm20
vmovdqa64 zmm14, zmm24
vmovdqa64 zmm15, zmm22
vmovdqa64 zmm16, zmm21
vmovdqa64 zmm17, zmm25
vmovdqa64 zmm18, zmm26
vmovdqa64 zmm19, zmm23
add rdx, 10240
add r8, 4
cmp r11d, 2
cmove rdx, r10
dec r11d
jnz 2b
vpxord zmm20, zmm20, zmm20
vpxord zmm21, zmm21, zmm21
vpxord zmm22, zmm22, zmm22
vpxord zmm23, zmm23, zmm23
vpxord zmm24, zmm24, zmm24
vpxord zmm25, zmm25, zmm25
vpxord zmm26, zmm26, zmm26
vpxord zmm27, zmm27, zmm27
vpxord zmm28, zmm28, zmm28
vpxord zmm29, zmm29, zmm29
vmovdqa64 zmm30, zmmword ptr [r9 + 0]
vpmadd52luq zmm20, zmm0, zmm30
vpmadd52luq zmm21, zmm1, zmm30
vpmadd52luq zmm22, zmm2, zmm30
vpmadd52luq zmm23, zmm3, zmm30
vpmadd52luq zmm24, zmm4, zmm30
vpmadd52luq zmm25, zmm5, zmm30
vpmadd52luq zmm26, zmm6, zmm30
vpmadd52luq zmm27, zmm7, zmm30
vpmadd52luq zmm28, zmm8, zmm30
vpmadd52luq zmm29, zmm9, zmm30
vpmadd52huq zmm21, zmm0, zmm30
vpmadd52huq zmm22, zmm1, zmm30
vpmadd52huq zmm23, zmm2, zmm30
vpmadd52huq zmm24, zmm3, zmm30
vpmadd52huq zmm25, zmm4, zmm30
vpmadd52huq zmm26, zmm5, zmm30
vpmadd52huq zmm27, zmm6, zmm30
vpmadd52huq zmm28, zmm7, zmm30
vpmadd52huq zmm29, zmm8, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 64]
vpmadd52luq zmm21, zmm0, zmm30
vpmadd52luq zmm22, zmm1, zmm30
vpmadd52luq zmm23, zmm2, zmm30
vpmadd52luq zmm24, zmm3, zmm30
vpmadd52luq zmm25, zmm4, zmm30
vpmadd52luq zmm26, zmm5, zmm30
vpmadd52luq zmm27, zmm6, zmm30
vpmadd52luq zmm28, zmm7, zmm30
vpmadd52luq zmm29, zmm8, zmm30
vpmadd52huq zmm22, zmm0, zmm30
vpmadd52huq zmm23, zmm1, zmm30
vpmadd52huq zmm24, zmm2, zmm30
vpmadd52huq zmm25, zmm3, zmm30
vpmadd52huq zmm26, zmm4, zmm30
vpmadd52huq zmm27, zmm5, zmm30
vpmadd52huq zmm28, zmm6, zmm30
vpmadd52huq zmm29, zmm7, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 128]
vpmadd52luq zmm22, zmm0, zmm30
vpmadd52luq zmm23, zmm1, zmm30
vpmadd52luq zmm24, zmm2, zmm30
vpmadd52luq zmm25, zmm3, zmm30
vpmadd52luq zmm26, zmm4, zmm30
vpmadd52luq zmm27, zmm5, zmm30
vpmadd52luq zmm28, zmm6, zmm30
vpmadd52luq zmm29, zmm7, zmm30
vpmadd52huq zmm23, zmm0, zmm30
vpmadd52huq zmm24, zmm1, zmm30
vpmadd52huq zmm25, zmm2, zmm30
vpmadd52huq zmm26, zmm3, zmm30
vpmadd52huq zmm27, zmm4, zmm30
vpmadd52huq zmm28, zmm5, zmm30
vpmadd52huq zmm29, zmm6, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 192]
vpmadd52luq zmm23, zmm0, zmm30
vpmadd52luq zmm24, zmm1, zmm30
vpmadd52luq zmm25, zmm2, zmm30
vpmadd52luq zmm26, zmm3, zmm30
vpmadd52luq zmm27, zmm4, zmm30
vpmadd52luq zmm28, zmm5, zmm30
vpmadd52luq zmm29, zmm6, zmm30
vpmadd52huq zmm24, zmm0, zmm30
vpmadd52huq zmm25, zmm1, zmm30
vpmadd52huq zmm26, zmm2, zmm30
vpmadd52huq zmm27, zmm3, zmm30
vpmadd52huq zmm28, zmm4, zmm30
vpmadd52huq zmm29, zmm5, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 256]
vpmadd52luq zmm24, zmm0, zmm30
vpmadd52luq zmm25, zmm1, zmm30
vpmadd52luq zmm26, zmm2, zmm30
vpmadd52luq zmm27, zmm3, zmm30
vpmadd52luq zmm28, zmm4, zmm30
vpmadd52luq zmm29, zmm5, zmm30
vpmadd52huq zmm25, zmm0, zmm30
vpmadd52huq zmm26, zmm1, zmm30
vpmadd52huq zmm27, zmm2, zmm30
vpmadd52huq zmm28, zmm3, zmm30
vpmadd52huq zmm29, zmm4, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 320]
vpmadd52luq zmm25, zmm0, zmm30
vpmadd52luq zmm26, zmm1, zmm30
vpmadd52luq zmm27, zmm2, zmm30
vpmadd52luq zmm28, zmm3, zmm30
vpmadd52luq zmm29, zmm4, zmm30
vpmadd52huq zmm26, zmm0, zmm30
vpmadd52huq zmm27, zmm1, zmm30
vpmadd52huq zmm28, zmm2, zmm30
vpmadd52huq zmm29, zmm3, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 384]
vpmadd52luq zmm26, zmm0, zmm30
vpmadd52luq zmm27, zmm1, zmm30
vpmadd52luq zmm28, zmm2, zmm30
vpmadd52luq zmm29, zmm3, zmm30
vpmadd52huq zmm27, zmm0, zmm30
vpmadd52huq zmm28, zmm1, zmm30
vpmadd52huq zmm29, zmm2, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 448]
vpmadd52luq zmm27, zmm0, zmm30
vpmadd52luq zmm28, zmm1, zmm30
vpmadd52luq zmm29, zmm2, zmm30
vpmadd52huq zmm28, zmm0, zmm30
vpmadd52huq zmm29, zmm1, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 512]
vpmadd52luq zmm28, zmm0, zmm30
vpmadd52luq zmm29, zmm1, zmm30
vpmadd52huq zmm29, zmm0, zmm30
vpmadd52luq zmm29, zmm0, zmmword ptr [r9 + 576]
vmovdqa64 zmmword ptr [rdi + 0], zmm20
vmovdqa64 zmmword ptr [rdi + 64], zmm21
vmovdqa64 zmmword ptr [rdi + 128], zmm22
vmovdqa64 zmmword ptr [rdi + 192], zmm23
vmovdqa64 zmmword ptr [rdi + 256], zmm24
vmovdqa64 zmmword ptr [rdi + 320], zmm25
vmovdqa64 zmmword ptr [rdi + 384], zmm26
vmovdqa64 zmmword ptr [rdi + 448], zmm27
vmovdqa64 zmmword ptr [rdi + 512], zmm28
vmovdqa64 zmmword ptr [rdi + 576], zmm29
vpxord zmm29, zmm29, zmm29
vpxord zmm28, zmm28, zmm28
vpxord zmm27, zmm27, zmm27
vpxord zmm26, zmm26, zmm26
vpxord zmm25, zmm25, zmm25
vpxord zmm24, zmm24, zmm24
vpxord zmm23, zmm23, zmm23
vpxord zmm22, zmm22, zmm22
vpxord zmm21, zmm21, zmm21
vpxord zmm20, zmm20, zmm20
vmovdqa64 zmm30, zmmword ptr [r9 + 0]
vpmadd52luq zmm29, zmm10, zmm30
vpmadd52luq zmm28, zmm11, zmm30
vpmadd52luq zmm27, zmm12, zmm30
vpmadd52luq zmm26, zmm13, zmm30
vpmadd52luq zmm25, zmm14, zmm30
vpmadd52luq zmm24, zmm15, zmm30
vpmadd52luq zmm23, zmm16, zmm30
vpmadd52luq zmm22, zmm17, zmm30
vpmadd52luq zmm21, zmm18, zmm30
vpmadd52luq zmm20, zmm19, zmm30
vpmadd52huq zmm29, zmm9, zmm30
vpmadd52huq zmm28, zmm10, zmm30
vpmadd52huq zmm27, zmm11, zmm30
vpmadd52huq zmm26, zmm12, zmm30
vpmadd52huq zmm25, zmm13, zmm30
vpmadd52huq zmm24, zmm14, zmm30
vpmadd52huq zmm23, zmm15, zmm30
vpmadd52huq zmm22, zmm16, zmm30
vpmadd52huq zmm21, zmm17, zmm30
vpmadd52huq zmm20, zmm18, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 64]
vpmadd52luq zmm29, zmm9, zmm30
vpmadd52luq zmm28, zmm10, zmm30
vpmadd52luq zmm27, zmm11, zmm30
vpmadd52luq zmm26, zmm12, zmm30
vpmadd52luq zmm25, zmm13, zmm30
vpmadd52luq zmm24, zmm14, zmm30
vpmadd52luq zmm23, zmm15, zmm30
vpmadd52luq zmm22, zmm16, zmm30
vpmadd52luq zmm21, zmm17, zmm30
vpmadd52luq zmm20, zmm18, zmm30
vpmadd52huq zmm29, zmm8, zmm30
vpmadd52huq zmm28, zmm9, zmm30
vpmadd52huq zmm27, zmm10, zmm30
vpmadd52huq zmm26, zmm11, zmm30
vpmadd52huq zmm25, zmm12, zmm30
vpmadd52huq zmm24, zmm13, zmm30
vpmadd52huq zmm23, zmm14, zmm30
vpmadd52huq zmm22, zmm15, zmm30
vpmadd52huq zmm21, zmm16, zmm30
vpmadd52huq zmm20, zmm17, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 128]
vpmadd52luq zmm29, zmm8, zmm30
vpmadd52luq zmm28, zmm9, zmm30
vpmadd52luq zmm27, zmm10, zmm30
vpmadd52luq zmm26, zmm11, zmm30
vpmadd52luq zmm25, zmm12, zmm30
vpmadd52luq zmm24, zmm13, zmm30
vpmadd52luq zmm23, zmm14, zmm30
vpmadd52luq zmm22, zmm15, zmm30
vpmadd52luq zmm21, zmm16, zmm30
vpmadd52luq zmm20, zmm17, zmm30
vpmadd52huq zmm29, zmm7, zmm30
vpmadd52huq zmm28, zmm8, zmm30
vpmadd52huq zmm27, zmm9, zmm30
vpmadd52huq zmm26, zmm10, zmm30
vpmadd52huq zmm25, zmm11, zmm30
vpmadd52huq zmm24, zmm12, zmm30
vpmadd52huq zmm23, zmm13, zmm30
vpmadd52huq zmm22, zmm14, zmm30
vpmadd52huq zmm21, zmm15, zmm30
vpmadd52huq zmm20, zmm16, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 192]
vpmadd52luq zmm29, zmm7, zmm30
vpmadd52luq zmm28, zmm8, zmm30
vpmadd52luq zmm27, zmm9, zmm30
vpmadd52luq zmm26, zmm10, zmm30
vpmadd52luq zmm25, zmm11, zmm30
vpmadd52luq zmm24, zmm12, zmm30
vpmadd52luq zmm23, zmm13, zmm30
vpmadd52luq zmm22, zmm14, zmm30
vpmadd52luq zmm21, zmm15, zmm30
vpmadd52luq zmm20, zmm16, zmm30
vpmadd52huq zmm29, zmm6, zmm30
vpmadd52huq zmm28, zmm7, zmm30
vpmadd52huq zmm27, zmm8, zmm30
vpmadd52huq zmm26, zmm9, zmm30
vpmadd52huq zmm25, zmm10, zmm30
vpmadd52huq zmm24, zmm11, zmm30
vpmadd52huq zmm23, zmm12, zmm30
vpmadd52huq zmm22, zmm13, zmm30
vpmadd52huq zmm21, zmm14, zmm30
vpmadd52huq zmm20, zmm15, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 256]
vpmadd52luq zmm29, zmm6, zmm30
vpmadd52luq zmm28, zmm7, zmm30
vpmadd52luq zmm27, zmm8, zmm30
vpmadd52luq zmm26, zmm9, zmm30
vpmadd52luq zmm25, zmm10, zmm30
vpmadd52luq zmm24, zmm11, zmm30
vpmadd52luq zmm23, zmm12, zmm30
vpmadd52luq zmm22, zmm13, zmm30
vpmadd52luq zmm21, zmm14, zmm30
vpmadd52luq zmm20, zmm15, zmm30
vpmadd52huq zmm29, zmm5, zmm30
vpmadd52huq zmm28, zmm6, zmm30
vpmadd52huq zmm27, zmm7, zmm30
vpmadd52huq zmm26, zmm8, zmm30
vpmadd52huq zmm25, zmm9, zmm30
vpmadd52huq zmm24, zmm10, zmm30
vpmadd52huq zmm23, zmm11, zmm30
vpmadd52huq zmm22, zmm12, zmm30
vpmadd52huq zmm21, zmm13, zmm30
vpmadd52huq zmm20, zmm14, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 320]
vpmadd52luq zmm29, zmm5, zmm30
vpmadd52luq zmm28, zmm6, zmm30
vpmadd52luq zmm27, zmm7, zmm30
vpmadd52luq zmm26, zmm8, zmm30
vpmadd52luq zmm25, zmm9, zmm30
vpmadd52luq zmm24, zmm10, zmm30
vpmadd52luq zmm23, zmm11, zmm30
vpmadd52luq zmm22, zmm12, zmm30
vpmadd52luq zmm21, zmm13, zmm30
vpmadd52luq zmm20, zmm14, zmm30
vpmadd52huq zmm29, zmm4, zmm30
vpmadd52huq zmm28, zmm5, zmm30
vpmadd52huq zmm27, zmm6, zmm30
vpmadd52huq zmm26, zmm7, zmm30
vpmadd52huq zmm25, zmm8, zmm30
vpmadd52huq zmm24, zmm9, zmm30
vpmadd52huq zmm23, zmm10, zmm30
vpmadd52huq zmm22, zmm11, zmm30
vpmadd52huq zmm21, zmm12, zmm30
vpmadd52huq zmm20, zmm13, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 384]
vpmadd52luq zmm29, zmm4, zmm30
vpmadd52luq zmm28, zmm5, zmm30
vpmadd52luq zmm27, zmm6, zmm30
vpmadd52luq zmm26, zmm7, zmm30
vpmadd52luq zmm25, zmm8, zmm30
vpmadd52luq zmm24, zmm9, zmm30
vpmadd52luq zmm23, zmm10, zmm30
vpmadd52luq zmm22, zmm11, zmm30
vpmadd52luq zmm21, zmm12, zmm30
vpmadd52luq zmm20, zmm13, zmm30
vpmadd52huq zmm29, zmm3, zmm30
vpmadd52huq zmm28, zmm4, zmm30
vpmadd52huq zmm27, zmm5, zmm30
vpmadd52huq zmm26, zmm6, zmm30
vpmadd52huq zmm25, zmm7, zmm30
vpmadd52huq zmm24, zmm8, zmm30
vpmadd52huq zmm23, zmm9, zmm30
vpmadd52huq zmm22, zmm10, zmm30
vpmadd52huq zmm21, zmm11, zmm30
vpmadd52huq zmm20, zmm12, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 448]
vpmadd52luq zmm29, zmm3, zmm30
vpmadd52luq zmm28, zmm4, zmm30
vpmadd52luq zmm27, zmm5, zmm30
vpmadd52luq zmm26, zmm6, zmm30
vpmadd52luq zmm25, zmm7, zmm30
vpmadd52luq zmm24, zmm8, zmm30
vpmadd52luq zmm23, zmm9, zmm30
vpmadd52luq zmm22, zmm10, zmm30
vpmadd52luq zmm21, zmm11, zmm30
vpmadd52luq zmm20, zmm12, zmm30
vpmadd52huq zmm29, zmm2, zmm30
vpmadd52huq zmm28, zmm3, zmm30
vpmadd52huq zmm27, zmm4, zmm30
vpmadd52huq zmm26, zmm5, zmm30
vpmadd52huq zmm25, zmm6, zmm30
vpmadd52huq zmm24, zmm7, zmm30
vpmadd52huq zmm23, zmm8, zmm30
vpmadd52huq zmm22, zmm9, zmm30
vpmadd52huq zmm21, zmm10, zmm30
vpmadd52huq zmm20, zmm11, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 512]
vpmadd52luq zmm29, zmm2, zmm30
vpmadd52luq zmm28, zmm3, zmm30
vpmadd52luq zmm27, zmm4, zmm30
vpmadd52luq zmm26, zmm5, zmm30
vpmadd52luq zmm25, zmm6, zmm30
vpmadd52luq zmm24, zmm7, zmm30
vpmadd52luq zmm23, zmm8, zmm30
vpmadd52luq zmm22, zmm9, zmm30
vpmadd52luq zmm21, zmm10, zmm30
vpmadd52luq zmm20, zmm11, zmm30
vpmadd52huq zmm29, zmm1, zmm30
vpmadd52huq zmm28, zmm2, zmm30
vpmadd52huq zmm27, zmm3, zmm30
vpmadd52huq zmm26, zmm4, zmm30
vpmadd52huq zmm25, zmm5, zmm30
vpmadd52huq zmm24, zmm6, zmm30
vpmadd52huq zmm23, zmm7, zmm30
vpmadd52huq zmm22, zmm8, zmm30
vpmadd52huq zmm21, zmm9, zmm30
vpmadd52huq zmm20, zmm10, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 576]
vpmadd52luq zmm29, zmm1, zmm30
vpmadd52luq zmm28, zmm2, zmm30
vpmadd52luq zmm27, zmm3, zmm30
vpmadd52luq zmm26, zmm4, zmm30
vpmadd52luq zmm25, zmm5, zmm30
vpmadd52luq zmm24, zmm6, zmm30
vpmadd52luq zmm23, zmm7, zmm30
vpmadd52luq zmm22, zmm8, zmm30
vpmadd52luq zmm21, zmm9, zmm30
vpmadd52luq zmm20, zmm10, zmm30
vpmadd52huq zmm29, zmm0, zmm30
vpmadd52huq zmm28, zmm1, zmm30
vpmadd52huq zmm27, zmm2, zmm30
vpmadd52huq zmm26, zmm3, zmm30
vpmadd52huq zmm25, zmm4, zmm30
vpmadd52huq zmm24, zmm5, zmm30
vpmadd52huq zmm23, zmm6, zmm30
vpmadd52huq zmm22, zmm7, zmm30
vpmadd52huq zmm21, zmm8, zmm30
vpmadd52huq zmm20, zmm9, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 640]
vpmadd52luq zmm29, zmm0, zmm30
vpmadd52luq zmm28, zmm1, zmm30
vpmadd52luq zmm27, zmm2, zmm30
vpmadd52luq zmm26, zmm3, zmm30
vpmadd52luq zmm25, zmm4, zmm30
vpmadd52luq zmm24, zmm5, zmm30
vpmadd52luq zmm23, zmm6, zmm30
vpmadd52luq zmm22, zmm7, zmm30
vpmadd52luq zmm21, zmm8, zmm30
vpmadd52luq zmm20, zmm9, zmm30
vpmadd52huq zmm28, zmm0, zmm30
vpmadd52huq zmm27, zmm1, zmm30
vpmadd52huq zmm26, zmm2, zmm30
vpmadd52huq zmm25, zmm3, zmm30
vpmadd52huq zmm24, zmm4, zmm30
vpmadd52huq zmm23, zmm5, zmm30
vpmadd52huq zmm22, zmm6, zmm30
vpmadd52huq zmm21, zmm7, zmm30
vpmadd52huq zmm20, zmm8, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 704]
vpmadd52luq zmm28, zmm0, zmm30
vpmadd52luq zmm27, zmm1, zmm30
vpmadd52luq zmm26, zmm2, zmm30
vpmadd52luq zmm25, zmm3, zmm30
vpmadd52luq zmm24, zmm4, zmm30
vpmadd52luq zmm23, zmm5, zmm30
vpmadd52luq zmm22, zmm6, zmm30
vpmadd52luq zmm21, zmm7, zmm30
vpmadd52luq zmm20, zmm8, zmm30
vpmadd52huq zmm27, zmm0, zmm30
vpmadd52huq zmm26, zmm1, zmm30
vpmadd52huq zmm25, zmm2, zmm30
vpmadd52huq zmm24, zmm3, zmm30
vpmadd52huq zmm23, zmm4, zmm30
vpmadd52huq zmm22, zmm5, zmm30
vpmadd52huq zmm21, zmm6, zmm30
vpmadd52huq zmm20, zmm7, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 768]
vpmadd52luq zmm27, zmm0, zmm30
vpmadd52luq zmm26, zmm1, zmm30
vpmadd52luq zmm25, zmm2, zmm30
vpmadd52luq zmm24, zmm3, zmm30
vpmadd52luq zmm23, zmm4, zmm30
vpmadd52luq zmm22, zmm5, zmm30
vpmadd52luq zmm21, zmm6, zmm30
vpmadd52luq zmm20, zmm7, zmm30
vpmadd52huq zmm26, zmm0, zmm30
vpmadd52huq zmm25, zmm1, zmm30
vpmadd52huq zmm24, zmm2, zmm30
vpmadd52huq zmm23, zmm3, zmm30
vpmadd52huq zmm22, zmm4, zmm30
vpmadd52huq zmm21, zmm5, zmm30
vpmadd52huq zmm20, zmm6, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 832]
vpmadd52luq zmm26, zmm0, zmm30
vpmadd52luq zmm25, zmm1, zmm30
vpmadd52luq zmm24, zmm2, zmm30
vpmadd52luq zmm23, zmm3, zmm30
vpmadd52luq zmm22, zmm4, zmm30
vpmadd52luq zmm21, zmm5, zmm30
vpmadd52luq zmm20, zmm6, zmm30
vpmadd52huq zmm25, zmm0, zmm30
vpmadd52huq zmm24, zmm1, zmm30
vpmadd52huq zmm23, zmm2, zmm30
vpmadd52huq zmm22, zmm3, zmm30
vpmadd52huq zmm21, zmm4, zmm30
vpmadd52huq zmm20, zmm5, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 896]
vpmadd52luq zmm25, zmm0, zmm30
vpmadd52luq zmm24, zmm1, zmm30
vpmadd52luq zmm23, zmm2, zmm30
vpmadd52luq zmm22, zmm3, zmm30
vpmadd52luq zmm21, zmm4, zmm30
vpmadd52luq zmm20, zmm5, zmm30
vpmadd52huq zmm24, zmm0, zmm30
vpmadd52huq zmm23, zmm1, zmm30
vpmadd52huq zmm22, zmm2, zmm30
vpmadd52huq zmm21, zmm3, zmm30
vpmadd52huq zmm20, zmm4, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 960]
vpmadd52luq zmm24, zmm0, zmm30
vpmadd52luq zmm23, zmm1, zmm30
vpmadd52luq zmm22, zmm2, zmm30
vpmadd52luq zmm21, zmm3, zmm30
vpmadd52luq zmm20, zmm4, zmm30
vpmadd52huq zmm23, zmm0, zmm30
vpmadd52huq zmm22, zmm1, zmm30
vpmadd52huq zmm21, zmm2, zmm30
vpmadd52huq zmm20, zmm3, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1024]
vpmadd52luq zmm23, zmm0, zmm30
vpmadd52luq zmm22, zmm1, zmm30
vpmadd52luq zmm21, zmm2, zmm30
vpmadd52luq zmm20, zmm3, zmm30
vpmadd52huq zmm22, zmm0, zmm30
vpmadd52huq zmm21, zmm1, zmm30
vpmadd52huq zmm20, zmm2, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1088]
vpmadd52luq zmm22, zmm0, zmm30
vpmadd52luq zmm21, zmm1, zmm30
vpmadd52luq zmm20, zmm2, zmm30
vpmadd52huq zmm21, zmm0, zmm30
vpmadd52huq zmm20, zmm1, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1152]
vpmadd52luq zmm21, zmm0, zmm30
vpmadd52luq zmm20, zmm1, zmm30
vpmadd52huq zmm20, zmm0, zmm30
vpmadd52luq zmm20, zmm0, zmmword ptr [r9 + 1216]
vmovdqa64 zmmword ptr [rdi + 640], zmm29
vmovdqa64 zmmword ptr [rdi + 704], zmm28
vmovdqa64 zmmword ptr [rdi + 768], zmm27
vmovdqa64 zmmword ptr [rdi + 832], zmm26
vmovdqa64 zmmword ptr [rdi + 896], zmm25
vmovdqa64 zmmword ptr [rdi + 960], zmm24
vmovdqa64 zmmword ptr [rdi + 1024], zmm23
vmovdqa64 zmmword ptr [rdi + 1088], zmm22
vmovdqa64 zmmword ptr [rdi + 1152], zmm21
vmovdqa64 zmmword ptr [rdi + 1216], zmm20
vpxord zmm20, zmm20, zmm20
vpxord zmm21, zmm21, zmm21
vpxord zmm22, zmm22, zmm22
vpxord zmm23, zmm23, zmm23
vpxord zmm24, zmm24, zmm24
vpxord zmm25, zmm25, zmm25
vpxord zmm26, zmm26, zmm26
vpxord zmm27, zmm27, zmm27
vpxord zmm28, zmm28, zmm28
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm20, zmm19, zmmword ptr [r9 + 0]
vmovdqa64 zmm30, zmmword ptr [r9 + 64]
vpmadd52luq zmm20, zmm19, zmm30
vpmadd52huq zmm20, zmm18, zmm30
vpmadd52huq zmm21, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 128]
vpmadd52luq zmm20, zmm18, zmm30
vpmadd52luq zmm21, zmm19, zmm30
vpmadd52huq zmm20, zmm17, zmm30
vpmadd52huq zmm21, zmm18, zmm30
vpmadd52huq zmm22, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 192]
vpmadd52luq zmm20, zmm17, zmm30
vpmadd52luq zmm21, zmm18, zmm30
vpmadd52luq zmm22, zmm19, zmm30
vpmadd52huq zmm20, zmm16, zmm30
vpmadd52huq zmm21, zmm17, zmm30
vpmadd52huq zmm22, zmm18, zmm30
vpmadd52huq zmm23, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 256]
vpmadd52luq zmm20, zmm16, zmm30
vpmadd52luq zmm21, zmm17, zmm30
vpmadd52luq zmm22, zmm18, zmm30
vpmadd52luq zmm23, zmm19, zmm30
vpmadd52huq zmm20, zmm15, zmm30
vpmadd52huq zmm21, zmm16, zmm30
vpmadd52huq zmm22, zmm17, zmm30
vpmadd52huq zmm23, zmm18, zmm30
vpmadd52huq zmm24, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 320]
vpmadd52luq zmm20, zmm15, zmm30
vpmadd52luq zmm21, zmm16, zmm30
vpmadd52luq zmm22, zmm17, zmm30
vpmadd52luq zmm23, zmm18, zmm30
vpmadd52luq zmm24, zmm19, zmm30
vpmadd52huq zmm20, zmm14, zmm30
vpmadd52huq zmm21, zmm15, zmm30
vpmadd52huq zmm22, zmm16, zmm30
vpmadd52huq zmm23, zmm17, zmm30
vpmadd52huq zmm24, zmm18, zmm30
vpmadd52huq zmm25, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 384]
vpmadd52luq zmm20, zmm14, zmm30
vpmadd52luq zmm21, zmm15, zmm30
vpmadd52luq zmm22, zmm16, zmm30
vpmadd52luq zmm23, zmm17, zmm30
vpmadd52luq zmm24, zmm18, zmm30
vpmadd52luq zmm25, zmm19, zmm30
vpmadd52huq zmm20, zmm13, zmm30
vpmadd52huq zmm21, zmm14, zmm30
vpmadd52huq zmm22, zmm15, zmm30
vpmadd52huq zmm23, zmm16, zmm30
vpmadd52huq zmm24, zmm17, zmm30
vpmadd52huq zmm25, zmm18, zmm30
vpmadd52huq zmm26, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 448]
vpmadd52luq zmm20, zmm13, zmm30
vpmadd52luq zmm21, zmm14, zmm30
vpmadd52luq zmm22, zmm15, zmm30
vpmadd52luq zmm23, zmm16, zmm30
vpmadd52luq zmm24, zmm17, zmm30
vpmadd52luq zmm25, zmm18, zmm30
vpmadd52luq zmm26, zmm19, zmm30
vpmadd52huq zmm20, zmm12, zmm30
vpmadd52huq zmm21, zmm13, zmm30
vpmadd52huq zmm22, zmm14, zmm30
vpmadd52huq zmm23, zmm15, zmm30
vpmadd52huq zmm24, zmm16, zmm30
vpmadd52huq zmm25, zmm17, zmm30
vpmadd52huq zmm26, zmm18, zmm30
vpmadd52huq zmm27, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 512]
vpmadd52luq zmm20, zmm12, zmm30
vpmadd52luq zmm21, zmm13, zmm30
vpmadd52luq zmm22, zmm14, zmm30
vpmadd52luq zmm23, zmm15, zmm30
vpmadd52luq zmm24, zmm16, zmm30
vpmadd52luq zmm25, zmm17, zmm30
vpmadd52luq zmm26, zmm18, zmm30
vpmadd52luq zmm27, zmm19, zmm30
vpmadd52huq zmm20, zmm11, zmm30
vpmadd52huq zmm21, zmm12, zmm30
vpmadd52huq zmm22, zmm13, zmm30
vpmadd52huq zmm23, zmm14, zmm30
vpmadd52huq zmm24, zmm15, zmm30
vpmadd52huq zmm25, zmm16, zmm30
vpmadd52huq zmm26, zmm17, zmm30
vpmadd52huq zmm27, zmm18, zmm30
vpmadd52huq zmm28, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 576]
vpmadd52luq zmm20, zmm11, zmm30
vpmadd52luq zmm21, zmm12, zmm30
vpmadd52luq zmm22, zmm13, zmm30
vpmadd52luq zmm23, zmm14, zmm30
vpmadd52luq zmm24, zmm15, zmm30
vpmadd52luq zmm25, zmm16, zmm30
vpmadd52luq zmm26, zmm17, zmm30
vpmadd52luq zmm27, zmm18, zmm30
vpmadd52luq zmm28, zmm19, zmm30
vpmadd52huq zmm20, zmm10, zmm30
vpmadd52huq zmm21, zmm11, zmm30
vpmadd52huq zmm22, zmm12, zmm30
vpmadd52huq zmm23, zmm13, zmm30
vpmadd52huq zmm24, zmm14, zmm30
vpmadd52huq zmm25, zmm15, zmm30
vpmadd52huq zmm26, zmm16, zmm30
vpmadd52huq zmm27, zmm17, zmm30
vpmadd52huq zmm28, zmm18, zmm30
vpmadd52huq zmm29, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 640]
vpmadd52luq zmm20, zmm10, zmm30
vpmadd52luq zmm21, zmm11, zmm30
vpmadd52luq zmm22, zmm12, zmm30
vpmadd52luq zmm23, zmm13, zmm30
vpmadd52luq zmm24, zmm14, zmm30
vpmadd52luq zmm25, zmm15, zmm30
vpmadd52luq zmm26, zmm16, zmm30
vpmadd52luq zmm27, zmm17, zmm30
vpmadd52luq zmm28, zmm18, zmm30
vpmadd52luq zmm29, zmm19, zmm30
vpmadd52huq zmm20, zmm9, zmm30
vpmadd52huq zmm21, zmm10, zmm30
vpmadd52huq zmm22, zmm11, zmm30
vpmadd52huq zmm23, zmm12, zmm30
vpmadd52huq zmm24, zmm13, zmm30
vpmadd52huq zmm25, zmm14, zmm30
vpmadd52huq zmm26, zmm15, zmm30
vpmadd52huq zmm27, zmm16, zmm30
vpmadd52huq zmm28, zmm17, zmm30
vpmadd52huq zmm29, zmm18, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 704]
vpmadd52luq zmm20, zmm9, zmm30
vpmadd52luq zmm21, zmm10, zmm30
vpmadd52luq zmm22, zmm11, zmm30
vpmadd52luq zmm23, zmm12, zmm30
vpmadd52luq zmm24, zmm13, zmm30
vpmadd52luq zmm25, zmm14, zmm30
vpmadd52luq zmm26, zmm15, zmm30
vpmadd52luq zmm27, zmm16, zmm30
vpmadd52luq zmm28, zmm17, zmm30
vpmadd52luq zmm29, zmm18, zmm30
vpmadd52huq zmm20, zmm8, zmm30
vpmadd52huq zmm21, zmm9, zmm30
vpmadd52huq zmm22, zmm10, zmm30
vpmadd52huq zmm23, zmm11, zmm30
vpmadd52huq zmm24, zmm12, zmm30
vpmadd52huq zmm25, zmm13, zmm30
vpmadd52huq zmm26, zmm14, zmm30
vpmadd52huq zmm27, zmm15, zmm30
vpmadd52huq zmm28, zmm16, zmm30
vpmadd52huq zmm29, zmm17, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 768]
vpmadd52luq zmm20, zmm8, zmm30
vpmadd52luq zmm21, zmm9, zmm30
vpmadd52luq zmm22, zmm10, zmm30
vpmadd52luq zmm23, zmm11, zmm30
vpmadd52luq zmm24, zmm12, zmm30
vpmadd52luq zmm25, zmm13, zmm30
vpmadd52luq zmm26, zmm14, zmm30
vpmadd52luq zmm27, zmm15, zmm30
vpmadd52luq zmm28, zmm16, zmm30
vpmadd52luq zmm29, zmm17, zmm30
vpmadd52huq zmm20, zmm7, zmm30
vpmadd52huq zmm21, zmm8, zmm30
vpmadd52huq zmm22, zmm9, zmm30
vpmadd52huq zmm23, zmm10, zmm30
vpmadd52huq zmm24, zmm11, zmm30
vpmadd52huq zmm25, zmm12, zmm30
vpmadd52huq zmm26, zmm13, zmm30
vpmadd52huq zmm27, zmm14, zmm30
vpmadd52huq zmm28, zmm15, zmm30
vpmadd52huq zmm29, zmm16, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 832]
vpmadd52luq zmm20, zmm7, zmm30
vpmadd52luq zmm21, zmm8, zmm30
vpmadd52luq zmm22, zmm9, zmm30
vpmadd52luq zmm23, zmm10, zmm30
vpmadd52luq zmm24, zmm11, zmm30
vpmadd52luq zmm25, zmm12, zmm30
vpmadd52luq zmm26, zmm13, zmm30
vpmadd52luq zmm27, zmm14, zmm30
vpmadd52luq zmm28, zmm15, zmm30
vpmadd52luq zmm29, zmm16, zmm30
vpmadd52huq zmm20, zmm6, zmm30
vpmadd52huq zmm21, zmm7, zmm30
vpmadd52huq zmm22, zmm8, zmm30
vpmadd52huq zmm23, zmm9, zmm30
vpmadd52huq zmm24, zmm10, zmm30
vpmadd52huq zmm25, zmm11, zmm30
vpmadd52huq zmm26, zmm12, zmm30
vpmadd52huq zmm27, zmm13, zmm30
vpmadd52huq zmm28, zmm14, zmm30
vpmadd52huq zmm29, zmm15, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 896]
vpmadd52luq zmm20, zmm6, zmm30
vpmadd52luq zmm21, zmm7, zmm30
vpmadd52luq zmm22, zmm8, zmm30
vpmadd52luq zmm23, zmm9, zmm30
vpmadd52luq zmm24, zmm10, zmm30
vpmadd52luq zmm25, zmm11, zmm30
vpmadd52luq zmm26, zmm12, zmm30
vpmadd52luq zmm27, zmm13, zmm30
vpmadd52luq zmm28, zmm14, zmm30
vpmadd52luq zmm29, zmm15, zmm30
vpmadd52huq zmm20, zmm5, zmm30
vpmadd52huq zmm21, zmm6, zmm30
vpmadd52huq zmm22, zmm7, zmm30
vpmadd52huq zmm23, zmm8, zmm30
vpmadd52huq zmm24, zmm9, zmm30
vpmadd52huq zmm25, zmm10, zmm30
vpmadd52huq zmm26, zmm11, zmm30
vpmadd52huq zmm27, zmm12, zmm30
vpmadd52huq zmm28, zmm13, zmm30
vpmadd52huq zmm29, zmm14, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 960]
vpmadd52luq zmm20, zmm5, zmm30
vpmadd52luq zmm21, zmm6, zmm30
vpmadd52luq zmm22, zmm7, zmm30
vpmadd52luq zmm23, zmm8, zmm30
vpmadd52luq zmm24, zmm9, zmm30
vpmadd52luq zmm25, zmm10, zmm30
vpmadd52luq zmm26, zmm11, zmm30
vpmadd52luq zmm27, zmm12, zmm30
vpmadd52luq zmm28, zmm13, zmm30
vpmadd52luq zmm29, zmm14, zmm30
vpmadd52huq zmm20, zmm4, zmm30
vpmadd52huq zmm21, zmm5, zmm30
vpmadd52huq zmm22, zmm6, zmm30
vpmadd52huq zmm23, zmm7, zmm30
vpmadd52huq zmm24, zmm8, zmm30
vpmadd52huq zmm25, zmm9, zmm30
vpmadd52huq zmm26, zmm10, zmm30
vpmadd52huq zmm27, zmm11, zmm30
vpmadd52huq zmm28, zmm12, zmm30
vpmadd52huq zmm29, zmm13, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1024]
vpmadd52luq zmm20, zmm4, zmm30
vpmadd52luq zmm21, zmm5, zmm30
vpmadd52luq zmm22, zmm6, zmm30
vpmadd52luq zmm23, zmm7, zmm30
vpmadd52luq zmm24, zmm8, zmm30
vpmadd52luq zmm25, zmm9, zmm30
vpmadd52luq zmm26, zmm10, zmm30
vpmadd52luq zmm27, zmm11, zmm30
vpmadd52luq zmm28, zmm12, zmm30
vpmadd52luq zmm29, zmm13, zmm30
vpmadd52huq zmm20, zmm3, zmm30
vpmadd52huq zmm21, zmm4, zmm30
vpmadd52huq zmm22, zmm5, zmm30
vpmadd52huq zmm23, zmm6, zmm30
vpmadd52huq zmm24, zmm7, zmm30
vpmadd52huq zmm25, zmm8, zmm30
vpmadd52huq zmm26, zmm9, zmm30
vpmadd52huq zmm27, zmm10, zmm30
vpmadd52huq zmm28, zmm11, zmm30
vpmadd52huq zmm29, zmm12, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1088]
vpmadd52luq zmm20, zmm3, zmm30
vpmadd52luq zmm21, zmm4, zmm30
vpmadd52luq zmm22, zmm5, zmm30
vpmadd52luq zmm23, zmm6, zmm30
vpmadd52luq zmm24, zmm7, zmm30
vpmadd52luq zmm25, zmm8, zmm30
vpmadd52luq zmm26, zmm9, zmm30
vpmadd52luq zmm27, zmm10, zmm30
vpmadd52luq zmm28, zmm11, zmm30
vpmadd52luq zmm29, zmm12, zmm30
vpmadd52huq zmm20, zmm2, zmm30
vpmadd52huq zmm21, zmm3, zmm30
vpmadd52huq zmm22, zmm4, zmm30
vpmadd52huq zmm23, zmm5, zmm30
vpmadd52huq zmm24, zmm6, zmm30
vpmadd52huq zmm25, zmm7, zmm30
vpmadd52huq zmm26, zmm8, zmm30
vpmadd52huq zmm27, zmm9, zmm30
vpmadd52huq zmm28, zmm10, zmm30
vpmadd52huq zmm29, zmm11, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1152]
vpmadd52luq zmm20, zmm2, zmm30
vpmadd52luq zmm21, zmm3, zmm30
vpmadd52luq zmm22, zmm4, zmm30
vpmadd52luq zmm23, zmm5, zmm30
vpmadd52luq zmm24, zmm6, zmm30
vpmadd52luq zmm25, zmm7, zmm30
vpmadd52luq zmm26, zmm8, zmm30
vpmadd52luq zmm27, zmm9, zmm30
vpmadd52luq zmm28, zmm10, zmm30
vpmadd52luq zmm29, zmm11, zmm30
vpmadd52huq zmm20, zmm1, zmm30
vpmadd52huq zmm21, zmm2, zmm30
vpmadd52huq zmm22, zmm3, zmm30
vpmadd52huq zmm23, zmm4, zmm30
vpmadd52huq zmm24, zmm5, zmm30
vpmadd52huq zmm25, zmm6, zmm30
vpmadd52huq zmm26, zmm7, zmm30
vpmadd52huq zmm27, zmm8, zmm30
vpmadd52huq zmm28, zmm9, zmm30
vpmadd52huq zmm29, zmm10, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1216]
vpmadd52luq zmm20, zmm1, zmm30
vpmadd52luq zmm21, zmm2, zmm30
vpmadd52luq zmm22, zmm3, zmm30
vpmadd52luq zmm23, zmm4, zmm30
vpmadd52luq zmm24, zmm5, zmm30
vpmadd52luq zmm25, zmm6, zmm30
vpmadd52luq zmm26, zmm7, zmm30
vpmadd52luq zmm27, zmm8, zmm30
vpmadd52luq zmm28, zmm9, zmm30
vpmadd52luq zmm29, zmm10, zmm30
vpmadd52huq zmm20, zmm0, zmm30
vpmadd52huq zmm21, zmm1, zmm30
vpmadd52huq zmm22, zmm2, zmm30
vpmadd52huq zmm23, zmm3, zmm30
vpmadd52huq zmm24, zmm4, zmm30
vpmadd52huq zmm25, zmm5, zmm30
vpmadd52huq zmm26, zmm6, zmm30
vpmadd52huq zmm27, zmm7, zmm30
vpmadd52huq zmm28, zmm8, zmm30
vpmadd52huq zmm29, zmm9, zmm30
vmovdqa64 zmmword ptr [rdi + 1280], zmm20
vmovdqa64 zmmword ptr [rdi + 1344], zmm21
vmovdqa64 zmmword ptr [rdi + 1408], zmm22
vmovdqa64 zmmword ptr [rdi + 1472], zmm23
vmovdqa64 zmmword ptr [rdi + 1536], zmm24
vmovdqa64 zmmword ptr [rdi + 1600], zmm25
vmovdqa64 zmmword ptr [rdi + 1664], zmm26
vmovdqa64 zmmword ptr [rdi + 1728], zmm27
vmovdqa64 zmmword ptr [rdi + 1792], zmm28
vmovdqa64 zmmword ptr [rdi + 1856], zmm29
vpxord zmm29, zmm29, zmm29
vpxord zmm28, zmm28, zmm28
vpxord zmm27, zmm27, zmm27
vpxord zmm26, zmm26, zmm26
vpxord zmm25, zmm25, zmm25
vpxord zmm24, zmm24, zmm24
vpxord zmm23, zmm23, zmm23
vpxord zmm22, zmm22, zmm22
vpxord zmm21, zmm21, zmm21
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm29, zmm19, zmmword ptr [r9 + 640]
vmovdqa64 zmm30, zmmword ptr [r9 + 704]
vpmadd52luq zmm29, zmm19, zmm30
vpmadd52huq zmm29, zmm18, zmm30
vpmadd52huq zmm28, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 768]
vpmadd52luq zmm29, zmm18, zmm30
vpmadd52luq zmm28, zmm19, zmm30
vpmadd52huq zmm29, zmm17, zmm30
vpmadd52huq zmm28, zmm18, zmm30
vpmadd52huq zmm27, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 832]
vpmadd52luq zmm29, zmm17, zmm30
vpmadd52luq zmm28, zmm18, zmm30
vpmadd52luq zmm27, zmm19, zmm30
vpmadd52huq zmm29, zmm16, zmm30
vpmadd52huq zmm28, zmm17, zmm30
vpmadd52huq zmm27, zmm18, zmm30
vpmadd52huq zmm26, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 896]
vpmadd52luq zmm29, zmm16, zmm30
vpmadd52luq zmm28, zmm17, zmm30
vpmadd52luq zmm27, zmm18, zmm30
vpmadd52luq zmm26, zmm19, zmm30
vpmadd52huq zmm29, zmm15, zmm30
vpmadd52huq zmm28, zmm16, zmm30
vpmadd52huq zmm27, zmm17, zmm30
vpmadd52huq zmm26, zmm18, zmm30
vpmadd52huq zmm25, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 960]
vpmadd52luq zmm29, zmm15, zmm30
vpmadd52luq zmm28, zmm16, zmm30
vpmadd52luq zmm27, zmm17, zmm30
vpmadd52luq zmm26, zmm18, zmm30
vpmadd52luq zmm25, zmm19, zmm30
vpmadd52huq zmm29, zmm14, zmm30
vpmadd52huq zmm28, zmm15, zmm30
vpmadd52huq zmm27, zmm16, zmm30
vpmadd52huq zmm26, zmm17, zmm30
vpmadd52huq zmm25, zmm18, zmm30
vpmadd52huq zmm24, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1024]
vpmadd52luq zmm29, zmm14, zmm30
vpmadd52luq zmm28, zmm15, zmm30
vpmadd52luq zmm27, zmm16, zmm30
vpmadd52luq zmm26, zmm17, zmm30
vpmadd52luq zmm25, zmm18, zmm30
vpmadd52luq zmm24, zmm19, zmm30
vpmadd52huq zmm29, zmm13, zmm30
vpmadd52huq zmm28, zmm14, zmm30
vpmadd52huq zmm27, zmm15, zmm30
vpmadd52huq zmm26, zmm16, zmm30
vpmadd52huq zmm25, zmm17, zmm30
vpmadd52huq zmm24, zmm18, zmm30
vpmadd52huq zmm23, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1088]
vpmadd52luq zmm29, zmm13, zmm30
vpmadd52luq zmm28, zmm14, zmm30
vpmadd52luq zmm27, zmm15, zmm30
vpmadd52luq zmm26, zmm16, zmm30
vpmadd52luq zmm25, zmm17, zmm30
vpmadd52luq zmm24, zmm18, zmm30
vpmadd52luq zmm23, zmm19, zmm30
vpmadd52huq zmm29, zmm12, zmm30
vpmadd52huq zmm28, zmm13, zmm30
vpmadd52huq zmm27, zmm14, zmm30
vpmadd52huq zmm26, zmm15, zmm30
vpmadd52huq zmm25, zmm16, zmm30
vpmadd52huq zmm24, zmm17, zmm30
vpmadd52huq zmm23, zmm18, zmm30
vpmadd52huq zmm22, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1152]
vpmadd52luq zmm29, zmm12, zmm30
vpmadd52luq zmm28, zmm13, zmm30
vpmadd52luq zmm27, zmm14, zmm30
vpmadd52luq zmm26, zmm15, zmm30
vpmadd52luq zmm25, zmm16, zmm30
vpmadd52luq zmm24, zmm17, zmm30
vpmadd52luq zmm23, zmm18, zmm30
vpmadd52luq zmm22, zmm19, zmm30
vpmadd52huq zmm29, zmm11, zmm30
vpmadd52huq zmm28, zmm12, zmm30
vpmadd52huq zmm27, zmm13, zmm30
vpmadd52huq zmm26, zmm14, zmm30
vpmadd52huq zmm25, zmm15, zmm30
vpmadd52huq zmm24, zmm16, zmm30
vpmadd52huq zmm23, zmm17, zmm30
vpmadd52huq zmm22, zmm18, zmm30
vpmadd52huq zmm21, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [r9 + 1216]
vpmadd52luq zmm29, zmm11, zmm30
vpmadd52luq zmm28, zmm12, zmm30
vpmadd52luq zmm27, zmm13, zmm30
vpmadd52luq zmm26, zmm14, zmm30
vpmadd52luq zmm25, zmm15, zmm30
vpmadd52luq zmm24, zmm16, zmm30
vpmadd52luq zmm23, zmm17, zmm30
vpmadd52luq zmm22, zmm18, zmm30
vpmadd52luq zmm21, zmm19, zmm30
vpmadd52huq zmm29, zmm10, zmm30
vpmadd52huq zmm28, zmm11, zmm30
vpmadd52huq zmm27, zmm12, zmm30
vpmadd52huq zmm26, zmm13, zmm30
vpmadd52huq zmm25, zmm14, zmm30
vpmadd52huq zmm24, zmm15, zmm30
vpmadd52huq zmm23, zmm16, zmm30
vpmadd52huq zmm22, zmm17, zmm30
vpmadd52huq zmm21, zmm18, zmm30
vpmadd52huq zmm20, zmm19, zmm30
vmovdqa64 zmmword ptr [rdi + 1920], zmm29
vmovdqa64 zmmword ptr [rdi + 1984], zmm28
vmovdqa64 zmmword ptr [rdi + 2048], zmm27
vmovdqa64 zmmword ptr [rdi + 2112], zmm26
vmovdqa64 zmmword ptr [rdi + 2176], zmm25
vmovdqa64 zmmword ptr [rdi + 2240], zmm24
vmovdqa64 zmmword ptr [rdi + 2304], zmm23
vmovdqa64 zmmword ptr [rdi + 2368], zmm22
vmovdqa64 zmmword ptr [rdi + 2432], zmm21
vmovdqa64 zmmword ptr [rdi + 2496], zmm20
vmovdqa64 zmm20, zmmword ptr [rdi + 0]
vmovdqa64 zmm21, zmmword ptr [rsi + 0]
vmovdqa64 zmm22, zmmword ptr [rdi + 64]
vpmadd52luq zmm22, zmm20, zmm21
vpsrlq zmm23, zmm20, 52
vpaddq zmm23, zmm22, zmm23
vmovdqa64 zmm22, zmmword ptr [rdi + 128]
vpmadd52huq zmm22, zmm20, zmm21
vmovdqa64 zmm24, zmmword ptr [rsi + 64]
vpmadd52luq zmm22, zmm20, zmm24
vmovdqa64 zmm25, zmmword ptr [rdi + 192]
vpmadd52huq zmm25, zmm20, zmm24
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm25, zmm20, zmm26
vmovdqa64 zmm27, zmmword ptr [rdi + 256]
vpmadd52huq zmm27, zmm20, zmm26
vmovdqa64 zmm28, zmmword ptr [rsi + 192]
vpmadd52luq zmm27, zmm20, zmm28
vmovdqa64 zmm29, zmmword ptr [rdi + 320]
vpmadd52huq zmm29, zmm20, zmm28
vmovdqa64 zmm30, zmmword ptr [rsi + 256]
vpmadd52luq zmm29, zmm20, zmm30
vmovdqa64 zmm19, zmmword ptr [rdi + 384]
vpmadd52huq zmm19, zmm20, zmm30
vpmadd52luq zmm22, zmm23, zmm21
vpmadd52huq zmm25, zmm23, zmm21
vpsrlq zmm21, zmm23, 52
vpaddq zmm21, zmm22, zmm21
vmovdqa64 zmm22, zmmword ptr [rsi + 320]
vpmadd52luq zmm19, zmm20, zmm22
vmovdqa64 zmm18, zmmword ptr [rdi + 448]
vpmadd52huq zmm18, zmm20, zmm22
vpmadd52luq zmm25, zmm23, zmm24
vpmadd52huq zmm27, zmm23, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 384]
vpmadd52luq zmm18, zmm20, zmm24
vmovdqa64 zmm17, zmmword ptr [rdi + 512]
vpmadd52huq zmm17, zmm20, zmm24
vpmadd52luq zmm27, zmm23, zmm26
vpmadd52huq zmm29, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm17, zmm20, zmm26
vmovdqa64 zmm16, zmmword ptr [rdi + 576]
vpmadd52huq zmm16, zmm20, zmm26
vpmadd52luq zmm29, zmm23, zmm28
vpmadd52huq zmm19, zmm23, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 512]
vpmadd52luq zmm16, zmm20, zmm28
vmovdqa64 zmm15, zmmword ptr [rdi + 640]
vpmadd52huq zmm15, zmm20, zmm28
vpmadd52luq zmm19, zmm23, zmm30
vpmadd52huq zmm18, zmm23, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 576]
vpmadd52luq zmm15, zmm20, zmm30
vmovdqa64 zmm14, zmmword ptr [rdi + 704]
vpmadd52huq zmm14, zmm20, zmm30
vpmadd52luq zmm18, zmm23, zmm22
vpmadd52huq zmm17, zmm23, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 640]
vpmadd52luq zmm14, zmm20, zmm22
vmovdqa64 zmm13, zmmword ptr [rdi + 768]
vpmadd52huq zmm13, zmm20, zmm22
vpmadd52luq zmm17, zmm23, zmm24
vpmadd52huq zmm16, zmm23, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 704]
vpmadd52luq zmm13, zmm20, zmm24
vmovdqa64 zmm12, zmmword ptr [rdi + 832]
vpmadd52huq zmm12, zmm20, zmm24
vpmadd52luq zmm16, zmm23, zmm26
vpmadd52huq zmm15, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm12, zmm20, zmm26
vmovdqa64 zmm11, zmmword ptr [rdi + 896]
vpmadd52huq zmm11, zmm20, zmm26
vpmadd52luq zmm15, zmm23, zmm28
vpmadd52huq zmm14, zmm23, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 832]
vpmadd52luq zmm11, zmm20, zmm28
vmovdqa64 zmm10, zmmword ptr [rdi + 960]
vpmadd52huq zmm10, zmm20, zmm28
vpmadd52luq zmm14, zmm23, zmm30
vpmadd52huq zmm13, zmm23, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 896]
vpmadd52luq zmm10, zmm20, zmm30
vmovdqa64 zmm9, zmmword ptr [rdi + 1024]
vpmadd52huq zmm9, zmm20, zmm30
vpmadd52luq zmm13, zmm23, zmm22
vpmadd52huq zmm12, zmm23, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 960]
vpmadd52luq zmm9, zmm20, zmm22
vmovdqa64 zmm8, zmmword ptr [rdi + 1088]
vpmadd52huq zmm8, zmm20, zmm22
vpmadd52luq zmm12, zmm23, zmm24
vpmadd52huq zmm11, zmm23, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1024]
vpmadd52luq zmm8, zmm20, zmm24
vmovdqa64 zmm7, zmmword ptr [rdi + 1152]
vpmadd52huq zmm7, zmm20, zmm24
vpmadd52luq zmm11, zmm23, zmm26
vpmadd52huq zmm10, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm7, zmm20, zmm26
vmovdqa64 zmm6, zmmword ptr [rdi + 1216]
vpmadd52huq zmm6, zmm20, zmm26
vpmadd52luq zmm10, zmm23, zmm28
vpmadd52huq zmm9, zmm23, zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 1152]
vpmadd52luq zmm6, zmm20, zmm28
vmovdqa64 zmm5, zmmword ptr [rdi + 1280]
vpmadd52huq zmm5, zmm20, zmm28
vpmadd52luq zmm9, zmm23, zmm30
vpmadd52huq zmm8, zmm23, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 1216]
vpmadd52luq zmm5, zmm20, zmm30
vmovdqa64 zmm4, zmmword ptr [rdi + 1344]
vpmadd52huq zmm4, zmm20, zmm30
vpmadd52luq zmm8, zmm23, zmm22
vpmadd52huq zmm7, zmm23, zmm22
vpmadd52luq zmm7, zmm23, zmm24
vpmadd52huq zmm6, zmm23, zmm24
vpmadd52luq zmm6, zmm23, zmm26
vpmadd52huq zmm5, zmm23, zmm26
vpmadd52luq zmm5, zmm23, zmm28
vpmadd52huq zmm4, zmm23, zmm28
vpmadd52luq zmm4, zmm23, zmm30
vmovdqa64 zmm28, zmmword ptr [rdi + 1408]
vpmadd52huq zmm28, zmm23, zmm30
vmovdqa64 zmm30, zmmword ptr [rsi + 0]
vpmadd52luq zmm25, zmm21, zmm30
vpsrlq zmm23, zmm21, 52
vpaddq zmm23, zmm25, zmm23
vpmadd52huq zmm27, zmm21, zmm30
vmovdqa64 zmm25, zmmword ptr [rsi + 64]
vpmadd52luq zmm27, zmm21, zmm25
vpmadd52huq zmm29, zmm21, zmm25
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm29, zmm21, zmm26
vpmadd52huq zmm19, zmm21, zmm26
vmovdqa64 zmm24, zmmword ptr [rsi + 192]
vpmadd52luq zmm19, zmm21, zmm24
vpmadd52huq zmm18, zmm21, zmm24
vmovdqa64 zmm22, zmmword ptr [rsi + 256]
vpmadd52luq zmm18, zmm21, zmm22
vpmadd52huq zmm17, zmm21, zmm22
vpmadd52luq zmm27, zmm23, zmm30
vpmadd52huq zmm29, zmm23, zmm30
vpsrlq zmm30, zmm23, 52
vpaddq zmm30, zmm27, zmm30
vmovdqa64 zmm27, zmmword ptr [rsi + 320]
vpmadd52luq zmm17, zmm21, zmm27
vpmadd52huq zmm16, zmm21, zmm27
vpmadd52luq zmm29, zmm23, zmm25
vpmadd52huq zmm19, zmm23, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 384]
vpmadd52luq zmm16, zmm21, zmm25
vpmadd52huq zmm15, zmm21, zmm25
vpmadd52luq zmm19, zmm23, zmm26
vpmadd52huq zmm18, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm15, zmm21, zmm26
vpmadd52huq zmm14, zmm21, zmm26
vpmadd52luq zmm18, zmm23, zmm24
vpmadd52huq zmm17, zmm23, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 512]
vpmadd52luq zmm14, zmm21, zmm24
vpmadd52huq zmm13, zmm21, zmm24
vpmadd52luq zmm17, zmm23, zmm22
vpmadd52huq zmm16, zmm23, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 576]
vpmadd52luq zmm13, zmm21, zmm22
vpmadd52huq zmm12, zmm21, zmm22
vpmadd52luq zmm16, zmm23, zmm27
vpmadd52huq zmm15, zmm23, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 640]
vpmadd52luq zmm12, zmm21, zmm27
vpmadd52huq zmm11, zmm21, zmm27
vpmadd52luq zmm15, zmm23, zmm25
vpmadd52huq zmm14, zmm23, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 704]
vpmadd52luq zmm11, zmm21, zmm25
vpmadd52huq zmm10, zmm21, zmm25
vpmadd52luq zmm14, zmm23, zmm26
vpmadd52huq zmm13, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm10, zmm21, zmm26
vpmadd52huq zmm9, zmm21, zmm26
vpmadd52luq zmm13, zmm23, zmm24
vpmadd52huq zmm12, zmm23, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 832]
vpmadd52luq zmm9, zmm21, zmm24
vpmadd52huq zmm8, zmm21, zmm24
vpmadd52luq zmm12, zmm23, zmm22
vpmadd52huq zmm11, zmm23, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 896]
vpmadd52luq zmm8, zmm21, zmm22
vpmadd52huq zmm7, zmm21, zmm22
vpmadd52luq zmm11, zmm23, zmm27
vpmadd52huq zmm10, zmm23, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 960]
vpmadd52luq zmm7, zmm21, zmm27
vpmadd52huq zmm6, zmm21, zmm27
vpmadd52luq zmm10, zmm23, zmm25
vpmadd52huq zmm9, zmm23, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 1024]
vpmadd52luq zmm6, zmm21, zmm25
vpmadd52huq zmm5, zmm21, zmm25
vpmadd52luq zmm9, zmm23, zmm26
vpmadd52huq zmm8, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm5, zmm21, zmm26
vpmadd52huq zmm4, zmm21, zmm26
vpmadd52luq zmm8, zmm23, zmm24
vpmadd52huq zmm7, zmm23, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1152]
vpmadd52luq zmm4, zmm21, zmm24
vpmadd52huq zmm28, zmm21, zmm24
vpmadd52luq zmm7, zmm23, zmm22
vpmadd52huq zmm6, zmm23, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 1216]
vpmadd52luq zmm28, zmm21, zmm22
vmovdqa64 zmm20, zmmword ptr [rdi + 1472]
vpmadd52huq zmm20, zmm21, zmm22
vpmadd52luq zmm6, zmm23, zmm27
vpmadd52huq zmm5, zmm23, zmm27
vpmadd52luq zmm5, zmm23, zmm25
vpmadd52huq zmm4, zmm23, zmm25
vpmadd52luq zmm4, zmm23, zmm26
vpmadd52huq zmm28, zmm23, zmm26
vpmadd52luq zmm28, zmm23, zmm24
vpmadd52huq zmm20, zmm23, zmm24
vpmadd52luq zmm20, zmm23, zmm22
vmovdqa64 zmm24, zmmword ptr [rdi + 1536]
vpmadd52huq zmm24, zmm23, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 0]
vpmadd52luq zmm29, zmm30, zmm22
vpsrlq zmm23, zmm30, 52
vpaddq zmm23, zmm29, zmm23
vpmadd52huq zmm19, zmm30, zmm22
vmovdqa64 zmm29, zmmword ptr [rsi + 64]
vpmadd52luq zmm19, zmm30, zmm29
vpmadd52huq zmm18, zmm30, zmm29
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm18, zmm30, zmm26
vpmadd52huq zmm17, zmm30, zmm26
vmovdqa64 zmm25, zmmword ptr [rsi + 192]
vpmadd52luq zmm17, zmm30, zmm25
vpmadd52huq zmm16, zmm30, zmm25
vmovdqa64 zmm27, zmmword ptr [rsi + 256]
vpmadd52luq zmm16, zmm30, zmm27
vpmadd52huq zmm15, zmm30, zmm27
vpmadd52luq zmm19, zmm23, zmm22
vpmadd52huq zmm18, zmm23, zmm22
vpsrlq zmm22, zmm23, 52
vpaddq zmm22, zmm19, zmm22
vmovdqa64 zmm19, zmmword ptr [rsi + 320]
vpmadd52luq zmm15, zmm30, zmm19
vpmadd52huq zmm14, zmm30, zmm19
vpmadd52luq zmm18, zmm23, zmm29
vpmadd52huq zmm17, zmm23, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 384]
vpmadd52luq zmm14, zmm30, zmm29
vpmadd52huq zmm13, zmm30, zmm29
vpmadd52luq zmm17, zmm23, zmm26
vpmadd52huq zmm16, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm13, zmm30, zmm26
vpmadd52huq zmm12, zmm30, zmm26
vpmadd52luq zmm16, zmm23, zmm25
vpmadd52huq zmm15, zmm23, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 512]
vpmadd52luq zmm12, zmm30, zmm25
vpmadd52huq zmm11, zmm30, zmm25
vpmadd52luq zmm15, zmm23, zmm27
vpmadd52huq zmm14, zmm23, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 576]
vpmadd52luq zmm11, zmm30, zmm27
vpmadd52huq zmm10, zmm30, zmm27
vpmadd52luq zmm14, zmm23, zmm19
vpmadd52huq zmm13, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 640]
vpmadd52luq zmm10, zmm30, zmm19
vpmadd52huq zmm9, zmm30, zmm19
vpmadd52luq zmm13, zmm23, zmm29
vpmadd52huq zmm12, zmm23, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 704]
vpmadd52luq zmm9, zmm30, zmm29
vpmadd52huq zmm8, zmm30, zmm29
vpmadd52luq zmm12, zmm23, zmm26
vpmadd52huq zmm11, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm8, zmm30, zmm26
vpmadd52huq zmm7, zmm30, zmm26
vpmadd52luq zmm11, zmm23, zmm25
vpmadd52huq zmm10, zmm23, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 832]
vpmadd52luq zmm7, zmm30, zmm25
vpmadd52huq zmm6, zmm30, zmm25
vpmadd52luq zmm10, zmm23, zmm27
vpmadd52huq zmm9, zmm23, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 896]
vpmadd52luq zmm6, zmm30, zmm27
vpmadd52huq zmm5, zmm30, zmm27
vpmadd52luq zmm9, zmm23, zmm19
vpmadd52huq zmm8, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 960]
vpmadd52luq zmm5, zmm30, zmm19
vpmadd52huq zmm4, zmm30, zmm19
vpmadd52luq zmm8, zmm23, zmm29
vpmadd52huq zmm7, zmm23, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 1024]
vpmadd52luq zmm4, zmm30, zmm29
vpmadd52huq zmm28, zmm30, zmm29
vpmadd52luq zmm7, zmm23, zmm26
vpmadd52huq zmm6, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm28, zmm30, zmm26
vpmadd52huq zmm20, zmm30, zmm26
vpmadd52luq zmm6, zmm23, zmm25
vpmadd52huq zmm5, zmm23, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 1152]
vpmadd52luq zmm20, zmm30, zmm25
vpmadd52huq zmm24, zmm30, zmm25
vpmadd52luq zmm5, zmm23, zmm27
vpmadd52huq zmm4, zmm23, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 1216]
vpmadd52luq zmm24, zmm30, zmm27
vmovdqa64 zmm21, zmmword ptr [rdi + 1600]
vpmadd52huq zmm21, zmm30, zmm27
vpmadd52luq zmm4, zmm23, zmm19
vpmadd52huq zmm28, zmm23, zmm19
vpmadd52luq zmm28, zmm23, zmm29
vpmadd52huq zmm20, zmm23, zmm29
vpmadd52luq zmm20, zmm23, zmm26
vpmadd52huq zmm24, zmm23, zmm26
vpmadd52luq zmm24, zmm23, zmm25
vpmadd52huq zmm21, zmm23, zmm25
vpmadd52luq zmm21, zmm23, zmm27
vmovdqa64 zmm25, zmmword ptr [rdi + 1664]
vpmadd52huq zmm25, zmm23, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 0]
vpmadd52luq zmm18, zmm22, zmm27
vpsrlq zmm23, zmm22, 52
vpaddq zmm23, zmm18, zmm23
vpmadd52huq zmm17, zmm22, zmm27
vmovdqa64 zmm18, zmmword ptr [rsi + 64]
vpmadd52luq zmm17, zmm22, zmm18
vpmadd52huq zmm16, zmm22, zmm18
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm16, zmm22, zmm26
vpmadd52huq zmm15, zmm22, zmm26
vmovdqa64 zmm29, zmmword ptr [rsi + 192]
vpmadd52luq zmm15, zmm22, zmm29
vpmadd52huq zmm14, zmm22, zmm29
vmovdqa64 zmm19, zmmword ptr [rsi + 256]
vpmadd52luq zmm14, zmm22, zmm19
vpmadd52huq zmm13, zmm22, zmm19
vpmadd52luq zmm17, zmm23, zmm27
vpmadd52huq zmm16, zmm23, zmm27
vpsrlq zmm27, zmm23, 52
vpaddq zmm27, zmm17, zmm27
vmovdqa64 zmm17, zmmword ptr [rsi + 320]
vpmadd52luq zmm13, zmm22, zmm17
vpmadd52huq zmm12, zmm22, zmm17
vpmadd52luq zmm16, zmm23, zmm18
vpmadd52huq zmm15, zmm23, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 384]
vpmadd52luq zmm12, zmm22, zmm18
vpmadd52huq zmm11, zmm22, zmm18
vpmadd52luq zmm15, zmm23, zmm26
vpmadd52huq zmm14, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm11, zmm22, zmm26
vpmadd52huq zmm10, zmm22, zmm26
vpmadd52luq zmm14, zmm23, zmm29
vpmadd52huq zmm13, zmm23, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 512]
vpmadd52luq zmm10, zmm22, zmm29
vpmadd52huq zmm9, zmm22, zmm29
vpmadd52luq zmm13, zmm23, zmm19
vpmadd52huq zmm12, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 576]
vpmadd52luq zmm9, zmm22, zmm19
vpmadd52huq zmm8, zmm22, zmm19
vpmadd52luq zmm12, zmm23, zmm17
vpmadd52huq zmm11, zmm23, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 640]
vpmadd52luq zmm8, zmm22, zmm17
vpmadd52huq zmm7, zmm22, zmm17
vpmadd52luq zmm11, zmm23, zmm18
vpmadd52huq zmm10, zmm23, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 704]
vpmadd52luq zmm7, zmm22, zmm18
vpmadd52huq zmm6, zmm22, zmm18
vpmadd52luq zmm10, zmm23, zmm26
vpmadd52huq zmm9, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm6, zmm22, zmm26
vpmadd52huq zmm5, zmm22, zmm26
vpmadd52luq zmm9, zmm23, zmm29
vpmadd52huq zmm8, zmm23, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 832]
vpmadd52luq zmm5, zmm22, zmm29
vpmadd52huq zmm4, zmm22, zmm29
vpmadd52luq zmm8, zmm23, zmm19
vpmadd52huq zmm7, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 896]
vpmadd52luq zmm4, zmm22, zmm19
vpmadd52huq zmm28, zmm22, zmm19
vpmadd52luq zmm7, zmm23, zmm17
vpmadd52huq zmm6, zmm23, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 960]
vpmadd52luq zmm28, zmm22, zmm17
vpmadd52huq zmm20, zmm22, zmm17
vpmadd52luq zmm6, zmm23, zmm18
vpmadd52huq zmm5, zmm23, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1024]
vpmadd52luq zmm20, zmm22, zmm18
vpmadd52huq zmm24, zmm22, zmm18
vpmadd52luq zmm5, zmm23, zmm26
vpmadd52huq zmm4, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm24, zmm22, zmm26
vpmadd52huq zmm21, zmm22, zmm26
vpmadd52luq zmm4, zmm23, zmm29
vpmadd52huq zmm28, zmm23, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 1152]
vpmadd52luq zmm21, zmm22, zmm29
vpmadd52huq zmm25, zmm22, zmm29
vpmadd52luq zmm28, zmm23, zmm19
vpmadd52huq zmm20, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1216]
vpmadd52luq zmm25, zmm22, zmm19
vmovdqa64 zmm30, zmmword ptr [rdi + 1728]
vpmadd52huq zmm30, zmm22, zmm19
vpmadd52luq zmm20, zmm23, zmm17
vpmadd52huq zmm24, zmm23, zmm17
vpmadd52luq zmm24, zmm23, zmm18
vpmadd52huq zmm21, zmm23, zmm18
vpmadd52luq zmm21, zmm23, zmm26
vpmadd52huq zmm25, zmm23, zmm26
vpmadd52luq zmm25, zmm23, zmm29
vpmadd52huq zmm30, zmm23, zmm29
vpmadd52luq zmm30, zmm23, zmm19
vmovdqa64 zmm29, zmmword ptr [rdi + 1792]
vpmadd52huq zmm29, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 0]
vpmadd52luq zmm16, zmm27, zmm19
vpsrlq zmm23, zmm27, 52
vpaddq zmm23, zmm16, zmm23
vpmadd52huq zmm15, zmm27, zmm19
vmovdqa64 zmm16, zmmword ptr [rsi + 64]
vpmadd52luq zmm15, zmm27, zmm16
vpmadd52huq zmm14, zmm27, zmm16
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm14, zmm27, zmm26
vpmadd52huq zmm13, zmm27, zmm26
vmovdqa64 zmm18, zmmword ptr [rsi + 192]
vpmadd52luq zmm13, zmm27, zmm18
vpmadd52huq zmm12, zmm27, zmm18
vmovdqa64 zmm17, zmmword ptr [rsi + 256]
vpmadd52luq zmm12, zmm27, zmm17
vpmadd52huq zmm11, zmm27, zmm17
vpmadd52luq zmm15, zmm23, zmm19
vpmadd52huq zmm14, zmm23, zmm19
vpsrlq zmm19, zmm23, 52
vpaddq zmm19, zmm15, zmm19
vmovdqa64 zmm15, zmmword ptr [rsi + 320]
vpmadd52luq zmm11, zmm27, zmm15
vpmadd52huq zmm10, zmm27, zmm15
vpmadd52luq zmm14, zmm23, zmm16
vpmadd52huq zmm13, zmm23, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 384]
vpmadd52luq zmm10, zmm27, zmm16
vpmadd52huq zmm9, zmm27, zmm16
vpmadd52luq zmm13, zmm23, zmm26
vpmadd52huq zmm12, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm9, zmm27, zmm26
vpmadd52huq zmm8, zmm27, zmm26
vpmadd52luq zmm12, zmm23, zmm18
vpmadd52huq zmm11, zmm23, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 512]
vpmadd52luq zmm8, zmm27, zmm18
vpmadd52huq zmm7, zmm27, zmm18
vpmadd52luq zmm11, zmm23, zmm17
vpmadd52huq zmm10, zmm23, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 576]
vpmadd52luq zmm7, zmm27, zmm17
vpmadd52huq zmm6, zmm27, zmm17
vpmadd52luq zmm10, zmm23, zmm15
vpmadd52huq zmm9, zmm23, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 640]
vpmadd52luq zmm6, zmm27, zmm15
vpmadd52huq zmm5, zmm27, zmm15
vpmadd52luq zmm9, zmm23, zmm16
vpmadd52huq zmm8, zmm23, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 704]
vpmadd52luq zmm5, zmm27, zmm16
vpmadd52huq zmm4, zmm27, zmm16
vpmadd52luq zmm8, zmm23, zmm26
vpmadd52huq zmm7, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm4, zmm27, zmm26
vpmadd52huq zmm28, zmm27, zmm26
vpmadd52luq zmm7, zmm23, zmm18
vpmadd52huq zmm6, zmm23, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 832]
vpmadd52luq zmm28, zmm27, zmm18
vpmadd52huq zmm20, zmm27, zmm18
vpmadd52luq zmm6, zmm23, zmm17
vpmadd52huq zmm5, zmm23, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 896]
vpmadd52luq zmm20, zmm27, zmm17
vpmadd52huq zmm24, zmm27, zmm17
vpmadd52luq zmm5, zmm23, zmm15
vpmadd52huq zmm4, zmm23, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 960]
vpmadd52luq zmm24, zmm27, zmm15
vpmadd52huq zmm21, zmm27, zmm15
vpmadd52luq zmm4, zmm23, zmm16
vpmadd52huq zmm28, zmm23, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1024]
vpmadd52luq zmm21, zmm27, zmm16
vpmadd52huq zmm25, zmm27, zmm16
vpmadd52luq zmm28, zmm23, zmm26
vpmadd52huq zmm20, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm25, zmm27, zmm26
vpmadd52huq zmm30, zmm27, zmm26
vpmadd52luq zmm20, zmm23, zmm18
vpmadd52huq zmm24, zmm23, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1152]
vpmadd52luq zmm30, zmm27, zmm18
vpmadd52huq zmm29, zmm27, zmm18
vpmadd52luq zmm24, zmm23, zmm17
vpmadd52huq zmm21, zmm23, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 1216]
vpmadd52luq zmm29, zmm27, zmm17
vmovdqa64 zmm22, zmmword ptr [rdi + 1856]
vpmadd52huq zmm22, zmm27, zmm17
vpmadd52luq zmm21, zmm23, zmm15
vpmadd52huq zmm25, zmm23, zmm15
vpmadd52luq zmm25, zmm23, zmm16
vpmadd52huq zmm30, zmm23, zmm16
vpmadd52luq zmm30, zmm23, zmm26
vpmadd52huq zmm29, zmm23, zmm26
vpmadd52luq zmm29, zmm23, zmm18
vpmadd52huq zmm22, zmm23, zmm18
vpmadd52luq zmm22, zmm23, zmm17
vmovdqa64 zmm18, zmmword ptr [rdi + 1920]
vpmadd52huq zmm18, zmm23, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 0]
vpmadd52luq zmm14, zmm19, zmm17
vpsrlq zmm23, zmm19, 52
vpaddq zmm23, zmm14, zmm23
vpmadd52huq zmm13, zmm19, zmm17
vmovdqa64 zmm14, zmmword ptr [rsi + 64]
vpmadd52luq zmm13, zmm19, zmm14
vpmadd52huq zmm12, zmm19, zmm14
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm12, zmm19, zmm26
vpmadd52huq zmm11, zmm19, zmm26
vmovdqa64 zmm16, zmmword ptr [rsi + 192]
vpmadd52luq zmm11, zmm19, zmm16
vpmadd52huq zmm10, zmm19, zmm16
vmovdqa64 zmm15, zmmword ptr [rsi + 256]
vpmadd52luq zmm10, zmm19, zmm15
vpmadd52huq zmm9, zmm19, zmm15
vpmadd52luq zmm13, zmm23, zmm17
vpmadd52huq zmm12, zmm23, zmm17
vpsrlq zmm17, zmm23, 52
vpaddq zmm17, zmm13, zmm17
vmovdqa64 zmm13, zmmword ptr [rsi + 320]
vpmadd52luq zmm9, zmm19, zmm13
vpmadd52huq zmm8, zmm19, zmm13
vpmadd52luq zmm12, zmm23, zmm14
vpmadd52huq zmm11, zmm23, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 384]
vpmadd52luq zmm8, zmm19, zmm14
vpmadd52huq zmm7, zmm19, zmm14
vpmadd52luq zmm11, zmm23, zmm26
vpmadd52huq zmm10, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm7, zmm19, zmm26
vpmadd52huq zmm6, zmm19, zmm26
vpmadd52luq zmm10, zmm23, zmm16
vpmadd52huq zmm9, zmm23, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 512]
vpmadd52luq zmm6, zmm19, zmm16
vpmadd52huq zmm5, zmm19, zmm16
vpmadd52luq zmm9, zmm23, zmm15
vpmadd52huq zmm8, zmm23, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 576]
vpmadd52luq zmm5, zmm19, zmm15
vpmadd52huq zmm4, zmm19, zmm15
vpmadd52luq zmm8, zmm23, zmm13
vpmadd52huq zmm7, zmm23, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 640]
vpmadd52luq zmm4, zmm19, zmm13
vpmadd52huq zmm28, zmm19, zmm13
vpmadd52luq zmm7, zmm23, zmm14
vpmadd52huq zmm6, zmm23, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 704]
vpmadd52luq zmm28, zmm19, zmm14
vpmadd52huq zmm20, zmm19, zmm14
vpmadd52luq zmm6, zmm23, zmm26
vpmadd52huq zmm5, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm20, zmm19, zmm26
vpmadd52huq zmm24, zmm19, zmm26
vpmadd52luq zmm5, zmm23, zmm16
vpmadd52huq zmm4, zmm23, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 832]
vpmadd52luq zmm24, zmm19, zmm16
vpmadd52huq zmm21, zmm19, zmm16
vpmadd52luq zmm4, zmm23, zmm15
vpmadd52huq zmm28, zmm23, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 896]
vpmadd52luq zmm21, zmm19, zmm15
vpmadd52huq zmm25, zmm19, zmm15
vpmadd52luq zmm28, zmm23, zmm13
vpmadd52huq zmm20, zmm23, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 960]
vpmadd52luq zmm25, zmm19, zmm13
vpmadd52huq zmm30, zmm19, zmm13
vpmadd52luq zmm20, zmm23, zmm14
vpmadd52huq zmm24, zmm23, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1024]
vpmadd52luq zmm30, zmm19, zmm14
vpmadd52huq zmm29, zmm19, zmm14
vpmadd52luq zmm24, zmm23, zmm26
vpmadd52huq zmm21, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm29, zmm19, zmm26
vpmadd52huq zmm22, zmm19, zmm26
vpmadd52luq zmm21, zmm23, zmm16
vpmadd52huq zmm25, zmm23, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1152]
vpmadd52luq zmm22, zmm19, zmm16
vpmadd52huq zmm18, zmm19, zmm16
vpmadd52luq zmm25, zmm23, zmm15
vpmadd52huq zmm30, zmm23, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 1216]
vpmadd52luq zmm18, zmm19, zmm15
vmovdqa64 zmm27, zmmword ptr [rdi + 1984]
vpmadd52huq zmm27, zmm19, zmm15
vpmadd52luq zmm30, zmm23, zmm13
vpmadd52huq zmm29, zmm23, zmm13
vpmadd52luq zmm29, zmm23, zmm14
vpmadd52huq zmm22, zmm23, zmm14
vpmadd52luq zmm22, zmm23, zmm26
vpmadd52huq zmm18, zmm23, zmm26
vpmadd52luq zmm18, zmm23, zmm16
vpmadd52huq zmm27, zmm23, zmm16
vpmadd52luq zmm27, zmm23, zmm15
vmovdqa64 zmm16, zmmword ptr [rdi + 2048]
vpmadd52huq zmm16, zmm23, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 0]
vpmadd52luq zmm12, zmm17, zmm15
vpsrlq zmm23, zmm17, 52
vpaddq zmm23, zmm12, zmm23
vpmadd52huq zmm11, zmm17, zmm15
vmovdqa64 zmm12, zmmword ptr [rsi + 64]
vpmadd52luq zmm11, zmm17, zmm12
vpmadd52huq zmm10, zmm17, zmm12
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm10, zmm17, zmm26
vpmadd52huq zmm9, zmm17, zmm26
vmovdqa64 zmm14, zmmword ptr [rsi + 192]
vpmadd52luq zmm9, zmm17, zmm14
vpmadd52huq zmm8, zmm17, zmm14
vmovdqa64 zmm13, zmmword ptr [rsi + 256]
vpmadd52luq zmm8, zmm17, zmm13
vpmadd52huq zmm7, zmm17, zmm13
vpmadd52luq zmm11, zmm23, zmm15
vpmadd52huq zmm10, zmm23, zmm15
vpsrlq zmm15, zmm23, 52
vpaddq zmm15, zmm11, zmm15
vmovdqa64 zmm11, zmmword ptr [rsi + 320]
vpmadd52luq zmm7, zmm17, zmm11
vpmadd52huq zmm6, zmm17, zmm11
vpmadd52luq zmm10, zmm23, zmm12
vpmadd52huq zmm9, zmm23, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 384]
vpmadd52luq zmm6, zmm17, zmm12
vpmadd52huq zmm5, zmm17, zmm12
vpmadd52luq zmm9, zmm23, zmm26
vpmadd52huq zmm8, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm5, zmm17, zmm26
vpmadd52huq zmm4, zmm17, zmm26
vpmadd52luq zmm8, zmm23, zmm14
vpmadd52huq zmm7, zmm23, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 512]
vpmadd52luq zmm4, zmm17, zmm14
vpmadd52huq zmm28, zmm17, zmm14
vpmadd52luq zmm7, zmm23, zmm13
vpmadd52huq zmm6, zmm23, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 576]
vpmadd52luq zmm28, zmm17, zmm13
vpmadd52huq zmm20, zmm17, zmm13
vpmadd52luq zmm6, zmm23, zmm11
vpmadd52huq zmm5, zmm23, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 640]
vpmadd52luq zmm20, zmm17, zmm11
vpmadd52huq zmm24, zmm17, zmm11
vpmadd52luq zmm5, zmm23, zmm12
vpmadd52huq zmm4, zmm23, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 704]
vpmadd52luq zmm24, zmm17, zmm12
vpmadd52huq zmm21, zmm17, zmm12
vpmadd52luq zmm4, zmm23, zmm26
vpmadd52huq zmm28, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm21, zmm17, zmm26
vpmadd52huq zmm25, zmm17, zmm26
vpmadd52luq zmm28, zmm23, zmm14
vpmadd52huq zmm20, zmm23, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 832]
vpmadd52luq zmm25, zmm17, zmm14
vpmadd52huq zmm30, zmm17, zmm14
vpmadd52luq zmm20, zmm23, zmm13
vpmadd52huq zmm24, zmm23, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 896]
vpmadd52luq zmm30, zmm17, zmm13
vpmadd52huq zmm29, zmm17, zmm13
vpmadd52luq zmm24, zmm23, zmm11
vpmadd52huq zmm21, zmm23, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 960]
vpmadd52luq zmm29, zmm17, zmm11
vpmadd52huq zmm22, zmm17, zmm11
vpmadd52luq zmm21, zmm23, zmm12
vpmadd52huq zmm25, zmm23, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1024]
vpmadd52luq zmm22, zmm17, zmm12
vpmadd52huq zmm18, zmm17, zmm12
vpmadd52luq zmm25, zmm23, zmm26
vpmadd52huq zmm30, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm18, zmm17, zmm26
vpmadd52huq zmm27, zmm17, zmm26
vpmadd52luq zmm30, zmm23, zmm14
vpmadd52huq zmm29, zmm23, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1152]
vpmadd52luq zmm27, zmm17, zmm14
vpmadd52huq zmm16, zmm17, zmm14
vpmadd52luq zmm29, zmm23, zmm13
vpmadd52huq zmm22, zmm23, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 1216]
vpmadd52luq zmm16, zmm17, zmm13
vmovdqa64 zmm19, zmmword ptr [rdi + 2112]
vpmadd52huq zmm19, zmm17, zmm13
vpmadd52luq zmm22, zmm23, zmm11
vpmadd52huq zmm18, zmm23, zmm11
vpmadd52luq zmm18, zmm23, zmm12
vpmadd52huq zmm27, zmm23, zmm12
vpmadd52luq zmm27, zmm23, zmm26
vpmadd52huq zmm16, zmm23, zmm26
vpmadd52luq zmm16, zmm23, zmm14
vpmadd52huq zmm19, zmm23, zmm14
vpmadd52luq zmm19, zmm23, zmm13
vmovdqa64 zmm14, zmmword ptr [rdi + 2176]
vpmadd52huq zmm14, zmm23, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 0]
vpmadd52luq zmm10, zmm15, zmm13
vpsrlq zmm23, zmm15, 52
vpaddq zmm23, zmm10, zmm23
vpmadd52huq zmm9, zmm15, zmm13
vmovdqa64 zmm10, zmmword ptr [rsi + 64]
vpmadd52luq zmm9, zmm15, zmm10
vpmadd52huq zmm8, zmm15, zmm10
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm8, zmm15, zmm26
vpmadd52huq zmm7, zmm15, zmm26
vmovdqa64 zmm12, zmmword ptr [rsi + 192]
vpmadd52luq zmm7, zmm15, zmm12
vpmadd52huq zmm6, zmm15, zmm12
vmovdqa64 zmm11, zmmword ptr [rsi + 256]
vpmadd52luq zmm6, zmm15, zmm11
vpmadd52huq zmm5, zmm15, zmm11
vpmadd52luq zmm9, zmm23, zmm13
vpmadd52huq zmm8, zmm23, zmm13
vpsrlq zmm13, zmm23, 52
vpaddq zmm13, zmm9, zmm13
vmovdqa64 zmm9, zmmword ptr [rsi + 320]
vpmadd52luq zmm5, zmm15, zmm9
vpmadd52huq zmm4, zmm15, zmm9
vpmadd52luq zmm8, zmm23, zmm10
vpmadd52huq zmm7, zmm23, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 384]
vpmadd52luq zmm4, zmm15, zmm10
vpmadd52huq zmm28, zmm15, zmm10
vpmadd52luq zmm7, zmm23, zmm26
vpmadd52huq zmm6, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm28, zmm15, zmm26
vpmadd52huq zmm20, zmm15, zmm26
vpmadd52luq zmm6, zmm23, zmm12
vpmadd52huq zmm5, zmm23, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 512]
vpmadd52luq zmm20, zmm15, zmm12
vpmadd52huq zmm24, zmm15, zmm12
vpmadd52luq zmm5, zmm23, zmm11
vpmadd52huq zmm4, zmm23, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 576]
vpmadd52luq zmm24, zmm15, zmm11
vpmadd52huq zmm21, zmm15, zmm11
vpmadd52luq zmm4, zmm23, zmm9
vpmadd52huq zmm28, zmm23, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 640]
vpmadd52luq zmm21, zmm15, zmm9
vpmadd52huq zmm25, zmm15, zmm9
vpmadd52luq zmm28, zmm23, zmm10
vpmadd52huq zmm20, zmm23, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 704]
vpmadd52luq zmm25, zmm15, zmm10
vpmadd52huq zmm30, zmm15, zmm10
vpmadd52luq zmm20, zmm23, zmm26
vpmadd52huq zmm24, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm30, zmm15, zmm26
vpmadd52huq zmm29, zmm15, zmm26
vpmadd52luq zmm24, zmm23, zmm12
vpmadd52huq zmm21, zmm23, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 832]
vpmadd52luq zmm29, zmm15, zmm12
vpmadd52huq zmm22, zmm15, zmm12
vpmadd52luq zmm21, zmm23, zmm11
vpmadd52huq zmm25, zmm23, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 896]
vpmadd52luq zmm22, zmm15, zmm11
vpmadd52huq zmm18, zmm15, zmm11
vpmadd52luq zmm25, zmm23, zmm9
vpmadd52huq zmm30, zmm23, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 960]
vpmadd52luq zmm18, zmm15, zmm9
vpmadd52huq zmm27, zmm15, zmm9
vpmadd52luq zmm30, zmm23, zmm10
vpmadd52huq zmm29, zmm23, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 1024]
vpmadd52luq zmm27, zmm15, zmm10
vpmadd52huq zmm16, zmm15, zmm10
vpmadd52luq zmm29, zmm23, zmm26
vpmadd52huq zmm22, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm16, zmm15, zmm26
vpmadd52huq zmm19, zmm15, zmm26
vpmadd52luq zmm22, zmm23, zmm12
vpmadd52huq zmm18, zmm23, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1152]
vpmadd52luq zmm19, zmm15, zmm12
vpmadd52huq zmm14, zmm15, zmm12
vpmadd52luq zmm18, zmm23, zmm11
vpmadd52huq zmm27, zmm23, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 1216]
vpmadd52luq zmm14, zmm15, zmm11
vmovdqa64 zmm17, zmmword ptr [rdi + 2240]
vpmadd52huq zmm17, zmm15, zmm11
vpmadd52luq zmm27, zmm23, zmm9
vpmadd52huq zmm16, zmm23, zmm9
vpmadd52luq zmm16, zmm23, zmm10
vpmadd52huq zmm19, zmm23, zmm10
vpmadd52luq zmm19, zmm23, zmm26
vpmadd52huq zmm14, zmm23, zmm26
vpmadd52luq zmm14, zmm23, zmm12
vpmadd52huq zmm17, zmm23, zmm12
vpmadd52luq zmm17, zmm23, zmm11
vmovdqa64 zmm12, zmmword ptr [rdi + 2304]
vpmadd52huq zmm12, zmm23, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 0]
vpmadd52luq zmm8, zmm13, zmm11
vpsrlq zmm23, zmm13, 52
vpaddq zmm23, zmm8, zmm23
vpmadd52huq zmm7, zmm13, zmm11
vmovdqa64 zmm8, zmmword ptr [rsi + 64]
vpmadd52luq zmm7, zmm13, zmm8
vpmadd52huq zmm6, zmm13, zmm8
vmovdqa64 zmm26, zmmword ptr [rsi + 128]
vpmadd52luq zmm6, zmm13, zmm26
vpmadd52huq zmm5, zmm13, zmm26
vmovdqa64 zmm10, zmmword ptr [rsi + 192]
vpmadd52luq zmm5, zmm13, zmm10
vpmadd52huq zmm4, zmm13, zmm10
vmovdqa64 zmm9, zmmword ptr [rsi + 256]
vpmadd52luq zmm4, zmm13, zmm9
vpmadd52huq zmm28, zmm13, zmm9
vpmadd52luq zmm7, zmm23, zmm11
vpmadd52huq zmm6, zmm23, zmm11
vpsrlq zmm11, zmm23, 52
vpaddq zmm11, zmm7, zmm11
vmovdqa64 zmm7, zmmword ptr [rsi + 320]
vpmadd52luq zmm28, zmm13, zmm7
vpmadd52huq zmm20, zmm13, zmm7
vpmadd52luq zmm6, zmm23, zmm8
vpmadd52huq zmm5, zmm23, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 384]
vpmadd52luq zmm20, zmm13, zmm8
vpmadd52huq zmm24, zmm13, zmm8
vpmadd52luq zmm5, zmm23, zmm26
vpmadd52huq zmm4, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 448]
vpmadd52luq zmm24, zmm13, zmm26
vpmadd52huq zmm21, zmm13, zmm26
vpmadd52luq zmm4, zmm23, zmm10
vpmadd52huq zmm28, zmm23, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 512]
vpmadd52luq zmm21, zmm13, zmm10
vpmadd52huq zmm25, zmm13, zmm10
vpmadd52luq zmm28, zmm23, zmm9
vpmadd52huq zmm20, zmm23, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 576]
vpmadd52luq zmm25, zmm13, zmm9
vpmadd52huq zmm30, zmm13, zmm9
vpmadd52luq zmm20, zmm23, zmm7
vpmadd52huq zmm24, zmm23, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 640]
vpmadd52luq zmm30, zmm13, zmm7
vpmadd52huq zmm29, zmm13, zmm7
vpmadd52luq zmm24, zmm23, zmm8
vpmadd52huq zmm21, zmm23, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 704]
vpmadd52luq zmm29, zmm13, zmm8
vpmadd52huq zmm22, zmm13, zmm8
vpmadd52luq zmm21, zmm23, zmm26
vpmadd52huq zmm25, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vpmadd52luq zmm22, zmm13, zmm26
vpmadd52huq zmm18, zmm13, zmm26
vpmadd52luq zmm25, zmm23, zmm10
vpmadd52huq zmm30, zmm23, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 832]
vpmadd52luq zmm18, zmm13, zmm10
vpmadd52huq zmm27, zmm13, zmm10
vpmadd52luq zmm30, zmm23, zmm9
vpmadd52huq zmm29, zmm23, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 896]
vpmadd52luq zmm27, zmm13, zmm9
vpmadd52huq zmm16, zmm13, zmm9
vpmadd52luq zmm29, zmm23, zmm7
vpmadd52huq zmm22, zmm23, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 960]
vpmadd52luq zmm16, zmm13, zmm7
vpmadd52huq zmm19, zmm13, zmm7
vpmadd52luq zmm22, zmm23, zmm8
vpmadd52huq zmm18, zmm23, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1024]
vpmadd52luq zmm19, zmm13, zmm8
vpmadd52huq zmm14, zmm13, zmm8
vpmadd52luq zmm18, zmm23, zmm26
vpmadd52huq zmm27, zmm23, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpmadd52luq zmm14, zmm13, zmm26
vpmadd52huq zmm17, zmm13, zmm26
vpmadd52luq zmm27, zmm23, zmm10
vpmadd52huq zmm16, zmm23, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 1152]
vpmadd52luq zmm17, zmm13, zmm10
vpmadd52huq zmm12, zmm13, zmm10
vpmadd52luq zmm16, zmm23, zmm9
vpmadd52huq zmm19, zmm23, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1216]
vpmadd52luq zmm12, zmm13, zmm9
vmovdqa64 zmm15, zmmword ptr [rdi + 2368]
vpmadd52huq zmm15, zmm13, zmm9
vpmadd52luq zmm19, zmm23, zmm7
vpmadd52huq zmm14, zmm23, zmm7
vpmadd52luq zmm14, zmm23, zmm8
vpmadd52huq zmm17, zmm23, zmm8
vpmadd52luq zmm17, zmm23, zmm26
vpmadd52huq zmm12, zmm23, zmm26
vpmadd52luq zmm12, zmm23, zmm10
vpmadd52huq zmm15, zmm23, zmm10
vpmadd52luq zmm15, zmm23, zmm9
vmovdqa64 zmm10, zmmword ptr [rdi + 2432]
vpmadd52huq zmm10, zmm23, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 0]
vpmadd52luq zmm6, zmm11, zmm9
vpsrlq zmm23, zmm11, 52
vpaddq zmm23, zmm6, zmm23
vpxord zmm6, zmm6, zmm6
vpmadd52luq zmm6, zmm23, zmmword ptr [rsi + 2560]
vpmadd52huq zmm5, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 64]
vpmadd52luq zmm5, zmm11, zmm9
vpmadd52huq zmm4, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 128]
vpmadd52luq zmm4, zmm11, zmm9
vpmadd52huq zmm28, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 192]
vpmadd52luq zmm28, zmm11, zmm9
vpmadd52huq zmm20, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 256]
vpmadd52luq zmm20, zmm11, zmm9
vpmadd52huq zmm24, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 320]
vpmadd52luq zmm24, zmm11, zmm9
vpmadd52huq zmm21, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 384]
vpmadd52luq zmm21, zmm11, zmm9
vpmadd52huq zmm25, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 448]
vpmadd52luq zmm25, zmm11, zmm9
vpmadd52huq zmm30, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 512]
vpmadd52luq zmm30, zmm11, zmm9
vpmadd52huq zmm29, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 576]
vpmadd52luq zmm29, zmm11, zmm9
vpmadd52huq zmm22, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 640]
vpmadd52luq zmm22, zmm11, zmm9
vpmadd52huq zmm18, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 704]
vpmadd52luq zmm18, zmm11, zmm9
vpmadd52huq zmm27, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 768]
vpmadd52luq zmm27, zmm11, zmm9
vpmadd52huq zmm16, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 832]
vpmadd52luq zmm16, zmm11, zmm9
vpmadd52huq zmm19, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 896]
vpmadd52luq zmm19, zmm11, zmm9
vpmadd52huq zmm14, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 960]
vpmadd52luq zmm14, zmm11, zmm9
vpmadd52huq zmm17, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1024]
vpmadd52luq zmm17, zmm11, zmm9
vpmadd52huq zmm12, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1088]
vpmadd52luq zmm12, zmm11, zmm9
vpmadd52huq zmm15, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1152]
vpmadd52luq zmm15, zmm11, zmm9
vpmadd52huq zmm10, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1216]
vpmadd52luq zmm10, zmm11, zmm9
vmovdqa64 zmm26, zmmword ptr [rdi + 2496]
vpmadd52huq zmm26, zmm11, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1280]
vpmadd52luq zmm23, zmm6, zmm9
vpmadd52huq zmm5, zmm6, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1344]
vpmadd52luq zmm5, zmm6, zmm9
vpmadd52huq zmm4, zmm6, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1408]
vpmadd52luq zmm4, zmm6, zmm9
vpmadd52huq zmm28, zmm6, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1472]
vpmadd52luq zmm28, zmm6, zmm9
vpmadd52huq zmm20, zmm6, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1536]
vpmadd52luq zmm20, zmm6, zmm9
vpmadd52huq zmm24, zmm6, zmm9
vpsrlq zmm23, zmm23, 52
vpaddq zmm23, zmm5, zmm23
vmovdqa64 zmm5, zmmword ptr [rsi + 1600]
vpmadd52luq zmm24, zmm6, zmm5
vpmadd52huq zmm21, zmm6, zmm5
vpsrlq zmm5, zmm23, 52
vpaddq zmm5, zmm4, zmm5
vmovdqa64 zmm4, zmmword ptr [rsi + 1664]
vpmadd52luq zmm21, zmm6, zmm4
vpmadd52huq zmm25, zmm6, zmm4
vpsrlq zmm4, zmm5, 52
vpaddq zmm4, zmm28, zmm4
vmovdqa64 zmm28, zmmword ptr [rsi + 1728]
vpmadd52luq zmm25, zmm6, zmm28
vpmadd52huq zmm30, zmm6, zmm28
vpsrlq zmm28, zmm4, 52
vpaddq zmm28, zmm20, zmm28
vmovdqa64 zmm20, zmmword ptr [rsi + 1792]
vpmadd52luq zmm30, zmm6, zmm20
vpmadd52huq zmm29, zmm6, zmm20
vpsrlq zmm20, zmm28, 52
vpaddq zmm20, zmm24, zmm20
vmovdqa64 zmm24, zmmword ptr [rsi + 1856]
vpmadd52luq zmm29, zmm6, zmm24
vpmadd52huq zmm22, zmm6, zmm24
vpsrlq zmm24, zmm20, 52
vpaddq zmm24, zmm21, zmm24
vmovdqa64 zmm21, zmmword ptr [rsi + 1920]
vpmadd52luq zmm22, zmm6, zmm21
vpmadd52huq zmm18, zmm6, zmm21
vpsrlq zmm21, zmm24, 52
vpaddq zmm21, zmm25, zmm21
vmovdqa64 zmm25, zmmword ptr [rsi + 1984]
vpmadd52luq zmm18, zmm6, zmm25
vpmadd52huq zmm27, zmm6, zmm25
vpsrlq zmm25, zmm21, 52
vpaddq zmm25, zmm30, zmm25
vmovdqa64 zmm30, zmmword ptr [rsi + 2048]
vpmadd52luq zmm27, zmm6, zmm30
vpmadd52huq zmm16, zmm6, zmm30
vpsrlq zmm30, zmm25, 52
vpaddq zmm30, zmm29, zmm30
vmovdqa64 zmm29, zmmword ptr [rsi + 2112]
vpmadd52luq zmm16, zmm6, zmm29
vpmadd52huq zmm19, zmm6, zmm29
vpsrlq zmm29, zmm30, 52
vpaddq zmm29, zmm22, zmm29
vmovdqa64 zmm22, zmmword ptr [rsi + 2176]
vpmadd52luq zmm19, zmm6, zmm22
vpmadd52huq zmm14, zmm6, zmm22
vpsrlq zmm22, zmm29, 52
vpaddq zmm22, zmm18, zmm22
vmovdqa64 zmm18, zmmword ptr [rsi + 2240]
vpmadd52luq zmm14, zmm6, zmm18
vpmadd52huq zmm17, zmm6, zmm18
vpsrlq zmm18, zmm22, 52
vpaddq zmm18, zmm27, zmm18
vmovdqa64 zmm27, zmmword ptr [rsi + 2304]
vpmadd52luq zmm17, zmm6, zmm27
vpmadd52huq zmm12, zmm6, zmm27
vpsrlq zmm27, zmm18, 52
vpaddq zmm27, zmm16, zmm27
vmovdqa64 zmm16, zmmword ptr [rsi + 2368]
vpmadd52luq zmm12, zmm6, zmm16
vpmadd52huq zmm15, zmm6, zmm16
vpsrlq zmm16, zmm27, 52
vpaddq zmm16, zmm19, zmm16
vmovdqa64 zmm19, zmmword ptr [rsi + 2432]
vpmadd52luq zmm15, zmm6, zmm19
vpmadd52huq zmm10, zmm6, zmm19
vpsrlq zmm19, zmm16, 52
vpaddq zmm19, zmm14, zmm19
vmovdqa64 zmm14, zmmword ptr [rsi + 2496]
vpmadd52luq zmm10, zmm6, zmm14
vpmadd52huq zmm26, zmm6, zmm14
vpsrlq zmm14, zmm19, 52
vpaddq zmm14, zmm17, zmm14
vpsrlq zmm17, zmm14, 52
vpaddq zmm17, zmm12, zmm17
vpsrlq zmm12, zmm17, 52
vpaddq zmm12, zmm15, zmm12
vpsrlq zmm15, zmm12, 52
vpaddq zmm15, zmm10, zmm15
vpsrlq zmm10, zmm15, 52
vpaddq zmm10, zmm26, zmm10
vmovdqa64 zmm0, zmm23
vmovdqa64 zmm1, zmm5
vmovdqa64 zmm2, zmm4
vmovdqa64 zmm3, zmm28
vmovdqa64 zmm4, zmm20
vmovdqa64 zmm5, zmm24
vmovdqa64 zmm6, zmm21
vmovdqa64 zmm7, zmm25
vmovdqa64 zmm8, zmm30
vmovdqa64 zmm9, zmm29
vmovdqa64 zmm20, zmm10
vmovdqa64 zmm10, zmm22
vmovdqa64 zmm11, zmm18
vmovdqa64 zmm21, zmm12
vmovdqa64 zmm12, zmm27
vmovdqa64 zmm13, zmm16
vmovdqa64 zmm22, zmm14
vmovdqa64 zmm14, zmm19
vmovdqa64 zmm23, zmm15
vmovdqa64 zmm15, zmm22
vmovdqa64 zmm16, zmm17
vmovdqa64 zmm17, zmm21
vmovdqa64 zmm18, zmm23
vmovdqa64 zmm19, zmm20
vmovdqa64 zmmword ptr [rcx + 0], zmm0
vmovdqa64 zmmword ptr [rcx + 64], zmm1
vmovdqa64 zmmword ptr [rcx + 128], zmm2
vmovdqa64 zmmword ptr [rcx + 192], zmm3
vmovdqa64 zmmword ptr [rcx + 256], zmm4
vmovdqa64 zmmword ptr [rcx + 320], zmm5
vmovdqa64 zmmword ptr [rcx + 384], zmm6
vmovdqa64 zmmword ptr [rcx + 448], zmm7
vmovdqa64 zmmword ptr [rcx + 512], zmm8
vmovdqa64 zmmword ptr [rcx + 576], zmm9
vmovdqa64 zmmword ptr [rcx + 640], zmm10
vmovdqa64 zmmword ptr [rcx + 704], zmm11
vmovdqa64 zmmword ptr [rcx + 768], zmm12
vmovdqa64 zmmword ptr [rcx + 832], zmm13
vmovdqa64 zmmword ptr [rcx + 896], zmm14
vmovdqa64 zmmword ptr [rcx + 960], zmm15
vmovdqa64 zmmword ptr [rcx + 1024], zmm16
vmovdqa64 zmmword ptr [rcx + 1088], zmm17
vmovdqa64 zmmword ptr [rcx + 1152], zmm18
vmovdqa64 zmmword ptr [rcx + 1216], zmm19
kxorw k1, k1, k1
kxorw k2, k2, k2
kxorw k3, k3, k3
kxorw k4, k4, k4
kxorw k5, k5, k5
